/* The page at /api/docs. The bundle beside this file is the published one of Swagger UI. */
// What descriptions are written with, and no attributes.
var FOREIGN_TAG = /<(?!\/?(?:p|br|code|pre|em|strong|ul|ol|li)>)/;
if (window.trustedTypes)
  window.trustedTypes.createPolicy('default', {
    createHTML: function (text) {
      if (FOREIGN_TAG.test(text)) throw new TypeError('No markup');
      return text;
    },
  });
window.SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#contract', deepLinking: true });
