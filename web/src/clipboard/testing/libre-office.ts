/** What LibreOffice writes as HTML, line by line as it does. */
export const LIBRE_OFFICE = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 25.2.3.2 (Linux)"/>
	<style type="text/css">
		@page { size: 8.27in 11.69in; margin: 1in }
		p { direction: ltr; margin-bottom: 0.1in; background: transparent }
		h1.western { font-size: 16pt; font-family: "DejaVu Sans", sans-serif }
		a.sdfootnoteanc { font-size: 57% }
	</style>
</head>
<body lang="en-US" link="#0563c1" vlink="#800000" dir="ltr"><h1 class="western">
Shelter and what every victim may expect there from the first day on,
at any hour</h1>
<p style="margin-bottom: 0in; line-height: 100%"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Every victim is
offered a safe shelter within 24 hours of the first contact, whatever
she tells and </font></font><font color="#c9211e"><b>whether or not</b></font> she helps the police.<a class="sdfootnoteanc"
name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<p style="margin-bottom: 0in; line-height: 100%">A room has 9 m<sup>2</sup>
at least.<br/>
line</p>
<ul>
	<li value="1"><p style="margin-bottom: 0in; line-height: 100%">near
	a port</p>
	<ul>
		<li><p style="margin-bottom: 0in; line-height: 100%">a ferry port</p></li>
	</ul>
	<li><p style="margin-bottom: 0in; line-height: 100%">in a hotel</p></li>
</ul>
<ol>
	<li value="1"><p style="margin-bottom: 0in; line-height: 100%">She
	is asked.</p>
	<ol type="a">
		<li><p style="margin-bottom: 0in; line-height: 100%">in her
		language</p></li>
	</ol>
	<li><p style="margin-bottom: 0in; line-height: 100%">She decides.</p></li>
</ol>
<p style="margin-bottom: 0in; line-height: 100%"><br/>

</p>
<p style="margin-bottom: 0in; line-height: 100%"><img src="data:image/*;base64,iVBORw0KGgo=" name="Image1" align="left" width="605" height="403" border="0"/>
<br/>

</p>
<table width="13" cellpadding="7" cellspacing="0">
	<col width="4361"/>
	<col width="4361"/>
	<tr valign="top">
		<td width="4361" style="border: 1px solid #000000; padding: 0in 0.08in"><p>
			Country</p>
		</td>
		<td width="4361" style="border: 1px solid #000000; padding: 0in 0.08in"><p>
			Beds</p>
		</td>
	</tr>
	<tr valign="top">
		<td width="4361" style="border: 1px solid #000000; padding: 0in 0.08in"><p>
			Denmark</p>
		</td>
		<td width="4361" style="border: 1px solid #000000; padding: 0in 0.08in"><p>
			12</p>
		</td>
	</tr>
</table>
<h2 class="western">Health</h2>
<p>Doctors are free of charge.</p>
<div id="sdfootnote1"><p style="margin-bottom: 0in; line-height: 100%">
	<a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Within
	a day.</p>
</div>
</body>
</html>
`;
