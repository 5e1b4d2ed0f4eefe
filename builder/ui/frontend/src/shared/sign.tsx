/** The transport's signs, drawn: what fonts have for them differs in size from one to the next. */
const SHAPES = { play: "M1.5 .5v9L9 5z", pause: "M1.5 .5h2.4v9H1.5zM6.1 .5h2.4v9H6.1z" };

export function Sign({ of }: { of: keyof typeof SHAPES }) {
  return (
    <svg width="9" height="9" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true" style={{ marginRight: 5, verticalAlign: "baseline" }}>
      <path d={SHAPES[of]} />
    </svg>
  );
}
