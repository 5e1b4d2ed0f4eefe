/** An empty state: what is missing, and what to do about it. */
import type { ReactNode } from "react";

export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="verbs">{children}</div>
    </div>
  );
}
