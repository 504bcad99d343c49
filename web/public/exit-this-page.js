// Leaves a public page at once for the page that its link names, by the link or by pressing Shift three times. The new
// page takes the place of this one in the browser's history, and is not told where the reader came from.
(function () {
  var link = document.querySelector('a.exit');
  if (!link) return;
  var state = document.querySelector('.exit-state');
  var words = document.getElementById('exit-words');
  var PRESSES = 3;
  var PATIENCE_MS = 5000;
  var presses = 0;
  var isAlone = false;
  var timer = 0;

  if (words) words.textContent += ' ' + link.dataset.bykey;

  function say(text) {
    if (state) state.textContent = text;
  }

  function startAgain() {
    clearTimeout(timer);
    if (presses > 0) say('');
    presses = 0;
  }

  function leave() {
    say(link.dataset.leaving);
    // Nothing stays to be seen while the other page is on its way.
    document.title = link.hostname;
    document.querySelectorAll('header, main, footer, .skip, .exit-words').forEach(function (part) {
      part.remove();
    });
    location.replace(link.href);
  }

  link.addEventListener('click', function (event) {
    event.preventDefault();
    leave();
  });

  // What the link says of itself may cover other words: Escape takes it away until it is asked for again.
  function showWords() {
    if (words) words.hidden = false;
  }
  link.addEventListener('focus', showWords);
  link.addEventListener('mouseenter', showWords);

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && words) words.hidden = true;
    // Shift that is held, or that belongs to a letter or to a step backwards, is no wish to leave.
    isAlone = event.key === 'Shift' && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (!isAlone) startAgain();
  });

  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !isAlone) return;
    isAlone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses === PRESSES) {
      leave();
      return;
    }
    say(presses === 1 ? link.dataset.twice : link.dataset.once);
    timer = setTimeout(function () {
      presses = 0;
      say(link.dataset.expired);
    }, PATIENCE_MS);
  });
})();
