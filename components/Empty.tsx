import type { ComponentChildren } from 'preact';

interface EmptyProps {
  title: string;
  children?: ComponentChildren;
}

/** What is the case, in one line, and what can be done about it, in the next. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <div class="empty-body">{children}</div>}
    </div>
  );
}
