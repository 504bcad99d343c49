/* The page at /api/docs. The bundle beside this file is the published one of Swagger UI. */
// What descriptions are written with, and no attributes.
var FOREIGN_TAG =
  /<(?!\/?(?:p|br|hr|code|pre|em|strong|i|b|ul|ol|li|h[1-6]|blockquote|table|thead|tbody|tr|th|td)>)/;
if (window.trustedTypes)
  window.trustedTypes.createPolicy('default', {
    createHTML: function (text) {
      if (FOREIGN_TAG.test(text)) throw new TypeError('No markup');
      return text;
    },
  });
window.SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#contract', deepLinking: true });
