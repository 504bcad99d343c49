/* The page at /api/docs. The bundle beside this file is the published one of Swagger UI. */
window.SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#contract', deepLinking: true });
