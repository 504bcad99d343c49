/** Verbs of English that change their vowel or their word: the lemma, then its forms. */
export const ENGLISH_VERBS = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
arise arose arisen arising
awake awoke awoken
bear bore borne born
beat beaten
become became becoming
begin began begun beginning
behold beheld
bend bent
bereave bereft
bid bade bidden
bind bound
bite bit bitten biting
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst
buy bought
catch caught
choose chose chosen choosing
cling clung
come came coming
creep crept
deal dealt
dig dug digging
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven driving
dwell dwelt
eat ate eaten
fall fell fallen
feed fed feeding
feel felt
fight fought
find found
flee fled fleeing
fling flung
fly flew flown flies flying
forbid forbade forbidden forbidding
forecast
foresee foresaw foreseen
forget forgot forgotten forgetting
forgive forgave forgiven forgiving
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen freezing
get got gotten getting
give gave given giving
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden hiding
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left leaving
lend lent
lie lain lying
light lit
lose lost losing
make made making makes
mean meant
meet met meeting
mislead misled
mistake mistook mistaken
outgrow outgrew outgrown
overcome overcame overcoming
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
rebuild rebuilt
repay repaid
ride rode ridden riding
ring rang rung
rise rose risen rising
run ran running
say said says
see saw seen seeing sees
seek sought
sell sold
send sent
sew sewn
shake shook shaken shaking
shine shone shining
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid sliding
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun spinning
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stride strode
strike struck stricken striking
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum swimming
swing swung
take took taken taking
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone undergoing undergoes
understand understood
undertake undertook undertaken undertaking
uphold upheld
wake woke woken waking
wear wore worn
weave wove woven
weep wept
win won winning
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written writing
rewrite rewrote rewritten rewriting
free freed freeing
die died dies dying
tie tied ties tying
panic panicked panicking panics
traffic trafficked trafficking traffics
mimic mimicked mimicking
picnic picnicked picnicking
ski skis skied skiing
`;

/** Nouns and other words that do; where a verb is written like the noun, its forms stand behind. */
export const ENGLISH_NOUNS = `
man men
woman women
child children
person persons people peoples
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
penny pence
wife wives
life lives
knife knives
half halves
self selves
shelf shelves
leaf leaves
thief thieves
loaf loaves
wolf wolves
calf calves
elf elves
scarf scarves
hoof hooves
crisis crises
basis bases
thesis theses
criterion criteria
phenomenon phenomena
medium media
datum data
bacterium bacteria
curriculum curricula
memorandum memoranda
referendum referenda
forum fora
stimulus stimuli
nucleus nuclei
syllabus syllabi
alumnus alumni
index indices
appendix appendices
matrix matrices
vertex vertices
formula formulae
good better best
bad worse worst
far further furthest farther farthest
shoe shoes
movie movies
gas gases gasses
bus buses busses
plus pluses
quiz quizzes
centre centres center centers centred centered centring
programme programmes program programs
defence defences defense defenses
offence offences offense offenses
licence licences license licenses licensed licensing
practice practices practise practises practised practising practicing practiced
judgement judgements judgment judgments
ageing aging
grey gray greyer
enquiry enquiries inquiry inquiries
cheque cheques
labour labours labor labors laboured labored labouring
behaviour behaviours behavior behaviors
colour colours color colors coloured colored
favour favours favor favors favoured favored favouring
honour honours honor honors honoured honored
neighbour neighbours neighbor neighbors neighbouring neighboring
harbour harbours harbor harbors harboured harbored harbouring harboring
endeavour endeavours endeavor endeavors
counsellor counsellors counselor counselors
counselling counseling
taxi taxis
`;

/** Adjectives that are compared by endings. */
export const ENGLISH_COMPARED = `
able angry big bitter black bold brave brief bright broad busy calm cheap clean clear clever close cold cool
crazy cruel dark dear deadly deep dense dirty dry dull early easy fair faint fast fat few fierce fine firm fit
flat fond free fresh friendly full funny gentle grand grave great green grey handsome happy hard harsh healthy
heavy high hot huge humble hungry keen kind large late lazy lean light likely little lonely long loose loud low
lovely lucky mad mean mild narrow nasty near neat new nice noble noisy odd old pale plain poor pretty proud
pure quick quiet rare raw ready red rich ripe risky rough rude sad safe scarce scary severe shallow sharp short
shy sick silly simple slight slim slow small smart smooth soft sorry sour stark steady steep stern stiff
strange strict strong sunny sure sweet tall tasty tense thick thin tight tiny tough true ugly vague vast warm
weak wealthy wet white wide wild wise worthy young
`;
