import { useMemo, useRef, useState } from 'preact/hooks';
import type { TreeNode } from '../../lib/core/view/lineage-tree';
import { useI18n } from '../i18n';
import { LineageRow, type Row } from './LineageRow';

/** Children shown of one node before "more": a tree of hundreds of siblings helps nobody. */
const MOST_CHILDREN = 12;

interface LineageTreeProps {
  tops: readonly TreeNode[];
  /** The report that this page is, if the pack has it. */
  here: string | null;
  label: string;
}

/** The lineage as a tree with one tab stop, walked with the arrow keys (WAI-ARIA tree pattern). */
export function LineageTree({ tops, here, label }: LineageTreeProps) {
  const { direction } = useI18n();
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(tops.length === 1 ? ['0'] : []));
  const [full, setFull] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState('0');
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(tops, open, full), [tops, open, full]);

  function focusRow(key: string) {
    setActive(key);
    list.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }
  function press(row: Row) {
    if (row.more > 0) setFull(withOrWithout(full, parentOf(row.key)));
    else if (row.node.children.length > 0) setOpen(withOrWithout(open, row.key));
  }
  function onKey(event: KeyboardEvent, row: Row) {
    const move = event.target === event.currentTarget && treeMove(event.key, row, rows, direction);
    if (!move) return;
    event.preventDefault();
    if (move.press) press(row);
    if (move.to) focusRow(move.to);
  }
  return (
    <div ref={list} class="tree" role="tree" aria-label={label}>
      {rows.map((row) => (
        <LineageRow
          key={row.key}
          row={row}
          here={here}
          isTabStop={row.key === active}
          onFocus={() => setActive(row.key)}
          onKey={(event) => onKey(event, row)}
          onPress={() => press(row)}
        />
      ))}
    </div>
  );
}

function withOrWithout(set: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function parentOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

/** The rows that are to be seen, top to bottom: the children of open nodes only. Keys are paths: "0.3.1". */
function rowsOf(tops: readonly TreeNode[], open: ReadonlySet<string>, full: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const visit = (nodes: readonly TreeNode[], path: string, level: number) => {
    const shown = full.has(path) ? nodes : nodes.slice(0, MOST_CHILDREN);
    for (const [nth, node] of shown.entries()) {
      const key = path === '' ? `${nth}` : `${path}.${nth}`;
      const isOpen = open.has(key);
      rows.push({ key, node, level, isOpen, more: 0, of: nodes.length, nth: nth + 1 });
      if (isOpen) visit(node.children, key, level + 1);
    }
    const left = nodes.length - shown.length;
    const node = nodes[0];
    if (left > 0 && node) {
      const place = { level, isOpen: false, more: left, of: nodes.length, nth: shown.length + 1 };
      rows.push({ key: `${path}.more`, node, ...place });
    }
  };
  visit(tops, '', 1);
  return rows;
}

/** Where a key leads in the tree, and whether it presses the row; null for a key that does neither. */
function treeMove(
  key: string,
  row: Row,
  rows: readonly Row[],
  direction: 'ltr' | 'rtl',
): { to?: string | undefined; press?: boolean } | null {
  const at = rows.indexOf(row);
  const [inward, outward] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'ArrowDown') return { to: rows[at + 1]?.key };
  if (key === 'ArrowUp') return { to: rows[at - 1]?.key };
  if (key === 'Home') return { to: rows[0]?.key };
  if (key === 'End') return { to: rows.at(-1)?.key };
  if (key === 'Enter' || key === ' ') return { press: true };
  if (key === inward) return row.isOpen ? { to: rows[at + 1]?.key } : { press: true };
  if (key !== outward) return null;
  return row.isOpen ? { press: true } : { to: rows.find((each) => each.key === parentOf(row.key))?.key };
}
