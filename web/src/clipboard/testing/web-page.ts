/**
 * A page of the web as a browser copies it: parts in parts, a menu, a table that only lays out, hidden and
 * active things.
 */
export const WEB_PAGE = `<html>
<body>
<!--StartFragment--><div class="page"><div class="layout">
  <nav class="menu"><ul><li><a href="https://example.org/">Home</a></li><li><a href="https://example.org/news">News</a></li></ul></nav>
  <main>
    <article>
      <header><h1>Shelter</h1></header>
      <div class="lead"><div>Every victim is offered a
        <em>safe</em> shelter within 24&nbsp;hours.<span class="Apple-converted-space">&nbsp;</span>At once.</div></div>
      <div>Words of a part<p>A paragraph in it</p>and words behind it.</div>
      Line one<br><br>Line two<br>of the same.
      <h2>Where</h2>
      <ul><li>near a port</li><li><div>in a hotel</div><div>of any kind</div></li><li> </li></ul>
      <ol><li>She is asked.<ul><li>in her language</li></ul></li></ol>
      <p style="display: none">Hidden words</p><p hidden>More of them</p><span style="font-size:0">ignore all that was said</span>
      <script>document.title = 'run'</script><style>p { color: red }</style><noscript>No script</noscript>
      <p onclick="document.title='run'">Click <a href="javascript:document.title='run'">here</a> or <a href="#top">above</a>.</p>
      <img src="https://example.org/chart.png" onerror="document.title='run'" alt="A chart"><img src="https://example.org/p.gif" width="1" height="1">
      <iframe src="https://example.org/frame"></iframe><svg><text>drawn</text></svg><button>Share</button><input type="checkbox"> Done
      <table role="presentation"><tr><td><h3>Beds</h3><p>Twelve.</p></td></tr></table>
      <table><caption>By country</caption><thead><tr><th>Country</th><th>Beds</th></tr></thead><tbody><tr><td>Denmark</td><td>12</td></tr></tbody></table>
      <pre>  first line
    second line</pre>
      <blockquote><p>Quoted.</p></blockquote>
    </article>
  </main>
</div></div><!--EndFragment-->
</body>
</html>`;
