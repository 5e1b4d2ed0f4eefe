/** The few glyphs of the transport, drawn on a 16 × 16 grid. */
function Glyph({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d={path} fill="currentColor" /></svg>
  );
}

export const First = () => <Glyph path="M2 2h2v12H2zM14 2v12L5 8z" />;
export const Back = () => <Glyph path="M12 2v12L3 8z" />;
export const Pause = () => <Glyph path="M3 2h4v12H3zM9 2h4v12H9z" />;
export const Play = () => <Glyph path="M4 2l9 6-9 6z" />;
export const Forward = () => <Glyph path="M2 2l9 6-9 6zM12 2h2v12h-2z" />;
