/**
 * Text that the style sheet writes (`content: attr(data-text)`). A page's script cannot look into our element, but it can
 * let the browser search for words (`window.find`), and that finds them in closed shadow trees too: not these. Screen
 * readers are given them like any other text; they cannot be selected.
 */
export function Drawn({ text }: { text: string }) {
  return <span class="drawn" data-text={text} />;
}
