/**
 * What Word for Windows puts on the clipboard: its lines are wrapped, and its lists are paragraphs with their
 * marks written out.
 */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List
href="file:///C:/Users/anna/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings>
  <o:AllowPNG/>
 </o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
@font-face
	{font-family:Wingdings;
	panose-1:5 0 0 0 0 0 0 0 0 0;}
 /* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	font-size:11.0pt;}
 /* List Definitions */
@list l0
	{mso-list-id:1234;
	mso-list-template-ids:5678;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable {mso-style-name:"Table Normal";}
</style>
<![endif]-->
</head>

<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->

<p class=MsoTitle>Guideline on shelter<o:p></o:p></p>

<h1>Shelter and what every victim may expect there from the first day on,
at any hour<o:p></o:p></h1>

<p class=MsoNormal>Every victim is offered a <b>safe</b> shelter within <span
class=msoIns><ins cite="mailto:Anna%20Berg" datetime="2026-03-01T10:00">12</ins></span><span
class=msoDel><del cite="mailto:Anna%20Berg" datetime="2026-03-01T10:00">24</del></span>
hours of the first contact, whatever she tells and whether or not she helps the
police.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span lang=EN-GB style='font-size:11.0pt;line-height:
107%'>[1]</span></span><![endif]></span></span></a><o:p></o:p></p>

<p class=MsoNormal>A room has 9 m<sup>2</sup> at least.<span
style='mso-spacerun:yes'>  </span>Nobody<br>
asks.<a style='mso-comment-reference:AB_1;mso-comment-date:20260302T0930'> </a><span
class=MsoCommentReference><span style='font-size:8.0pt'><span style='mso-special-character:
comment'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1"
onmouseover="msoCommentShow('_anchor_1','_com_1')"
onmouseout="msoCommentHide('_com_1')" href="#_msocom_1" language=JavaScript
name="_msoanchor_1">[AB1]</a><![endif]></span></span></span><o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>near a port, and in particular where the ferries
from abroad arrive<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:
auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>a
ferry port<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>in a hotel<o:p></o:p></p>

<h2><![if !supportLists]><span style='mso-list:Ignore'>1.1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span><![endif]>What she is asked<o:p></o:p></h2>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span><![endif]>She is asked.<o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;
mso-list:l1 level2 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>a)<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>in
her language<o:p></o:p></p>

<p class=MsoNormal><!--[if gte vml 1]><v:shapetype id="_x0000_t75"
 coordsize="21600,21600"><v:textbox>Not text of the text</v:textbox></v:shapetype><![endif]--><![if !vml]><img
width=300 height=200
src="file:///C:/Users/anna/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg"
v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0'>
  <td width=301 valign=top><p class=MsoNormal>Country<o:p></o:p></p></td>
  <td width=301 valign=top><p class=MsoNormal>Beds<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=301 valign=top><p class=MsoNormal>Denmark<o:p></o:p></p></td>
  <td width=301 valign=top><p class=MsoNormal>12, in two<o:p></o:p></p>
  <p class=MsoNormal>houses<o:p></o:p></p></td>
 </tr>
</table>

<p class=MsoNormal><span style='display:none;mso-hide:all'>not for the others</span>See
<a href="https://example.org/there">there</a>.<o:p></o:p></p>

<!--EndFragment-->

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>

<hr align=left size=1 width="33%">

<![endif]>

<div style='mso-element:footnote' id=ftn1>

<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:
footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a> Within a
day, that is.<o:p></o:p></p>

</div>

</div>

<div style='mso-element:comment-list'><![if !supportAnnotations]>

<hr class=msocomoff align=left size=1 width="33%">

<![endif]>

<div style='mso-element:comment'><![if !supportAnnotations]>

<div id="_com_1" class=msocomtxt language=JavaScript
onmouseover="msoCommentShow('_anchor_1','_com_1')"><![endif]><span
style='mso-comment-author:"Anna Berg"'><![if !supportAnnotations]><a
name="_msocom_1"></a><![endif]></span>

<p class=MsoCommentText>By whom?<o:p></o:p></p>

<![if !supportAnnotations]></div>

<![endif]></div>

</div>

</body>

</html>
`;
