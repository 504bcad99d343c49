/**
 * pdf.js names this class of browsers when it is loaded, for drawing, and would take it from a package with
 * compiled parts. Nothing is drawn here, so an empty one does, and that package is not needed.
 */
class UnusedDrawingClass {}

const globals = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= UnusedDrawingClass;
