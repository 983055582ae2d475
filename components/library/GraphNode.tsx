import type { PictureNode } from '../../lib/core/view/lineage-picture';
import { say } from '../../lib/core/view/say';
import type { StoryIndex } from '../../lib/core/view/shown';
import type { I18n } from '../i18n';

/** Longest label that stays in its column. */
const MOST_LETTERS = 30;

/** What a node is called: an origin by its name, a report by outlet and date. */
export function nodeName(node: PictureNode, index: StoryIndex, { t, language, date }: I18n): string {
  if (node.id === null) return t('noOrigin');
  const origin = index.origins.get(node.id);
  if (origin) return say(origin.name, language).text;
  const report = index.reports.get(node.id);
  if (!report) return node.id;
  return report.published ? `${report.outlet}, ${date(report.published)}` : report.outlet;
}

/** Room a label takes from its node on, in px: branches begin behind it. An estimate, of letters of middling width. */
export function labelRoom(name: string): number {
  return 16 + Math.min(name.length, MOST_LETTERS) * 6.7;
}

interface GraphNodeProps {
  node: PictureNode;
  name: string;
  x: number;
  direction: 'ltr' | 'rtl';
  isChosen: boolean;
  onChoose(): void;
}

/** A node with its label: origins are squares, reports are dots, hollow where the answer changed. */
export function GraphNode({ node, name, x, direction, isChosen, onChoose }: GraphNodeProps) {
  const isOrigin = node.level === 0;
  const label = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the picture around it answers the keys for all nodes
    <g
      class={`node ${isOrigin ? 'origin' : 'report'} ${node.changed ? 'changed' : ''}`}
      role="treeitem"
      data-key={node.key}
      aria-label={name}
      aria-level={node.level + 1}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
      onFocus={onChoose}
    >
      {isOrigin ? (
        <rect x={x - 6} y={node.y - 6} width="12" height="12" rx="2" />
      ) : (
        <circle cx={x} cy={node.y} r="4.5" />
      )}
      <text x={direction === 'ltr' ? x + 11 : x - 11} y={node.y + 4}>
        {label}
      </text>
    </g>
  );
}
