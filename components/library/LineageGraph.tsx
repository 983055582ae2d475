import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LineagePicture, PictureNode } from '../../lib/core/view/lineage-picture';
import { useI18n } from '../i18n';
import { useStory } from '../story-context';
import { GraphDetail } from './GraphDetail';
import { GraphNode, labelRoom, nodeId, nodeName } from './GraphNode';

interface LineageGraphProps {
  svg: RefObject<SVGSVGElement | null>;
  picture: LineagePicture;
  claim: string | null;
  scale: number;
  onZoom(by: 1 | -1): void;
}

/** The picture itself: one tab stop, arrow keys along the branches, + and − to zoom; what is chosen is told below. */
export function LineageGraph({ svg, picture, claim, scale, onZoom }: LineageGraphProps) {
  const i18n = useI18n();
  const { nodes } = picture;
  const [chosen, setChosen] = useState(nodes[0]?.key ?? '');
  const byKey = useMemo(() => new Map(nodes.map((node) => [node.key, node])), [nodes]);
  const at = byKey.get(chosen);
  const box = useScrolledTo(at, scale);
  const choose = (key: string) => {
    setChosen(key);
    document.getElementById(nodeId(key))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  function onKeyDown(event: KeyboardEvent) {
    const to = at && keyTarget(event.key, at, nodes, i18n.direction);
    if (event.key === '+' || event.key === '-') onZoom(event.key === '+' ? 1 : -1);
    else if (to) choose(to.key);
    else return;
    event.preventDefault();
  }
  return (
    <>
      <div
        ref={box}
        class="graph-scroll"
        role="tree"
        tabIndex={0}
        aria-label={i18n.t('viewLineage')}
        aria-activedescendant={nodeId(chosen)}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={svg}
          class="graph"
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width * scale}
          height={picture.height * scale}
          role="presentation"
        >
          <Drawing picture={picture} byKey={byKey} chosen={chosen} onChoose={setChosen} />
        </svg>
      </div>
      {at && <GraphDetail node={at} claim={claim} />}
    </>
  );
}

interface DrawingProps {
  picture: LineagePicture;
  byKey: ReadonlyMap<string, PictureNode>;
  chosen: string;
  onChoose(key: string): void;
}

/** Branches first, so that nodes and labels lie over them; mirrored where the script runs from the right. */
function Drawing({ picture: { nodes, width }, byKey, chosen, onChoose }: DrawingProps) {
  const i18n = useI18n();
  const { index } = useStory();
  const isForward = i18n.direction === 'ltr';
  const x = (node: PictureNode) => (isForward ? node.x : width - node.x);
  return (
    <>
      {nodes.map((node) => {
        const parent = byKey.get(node.parent ?? '');
        if (!parent) return null;
        const label = labelRoom(parent, nodeName(parent, index, i18n));
        const start = isForward ? x(parent) + label : x(parent) - label;
        return <Link key={node.key} node={node} from={[start, parent.y]} to={[x(node), node.y]} />;
      })}
      {nodes.map((node) => (
        <GraphNode
          key={node.key}
          node={node}
          name={nodeName(node, index, i18n)}
          x={x(node)}
          direction={i18n.direction}
          isChosen={node.key === chosen}
          onChoose={() => onChoose(node.key)}
        />
      ))}
    </>
  );
}

/** Brings the first chosen node into the middle; later the reader scrolls. */
function useScrolledTo(node: PictureNode | undefined, scale: number) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef({ node, scale });
  useLayoutEffect(() => {
    const { node, scale } = first.current;
    if (box.current && node) box.current.scrollTop = node.y * scale - box.current.clientHeight / 2;
  }, []);
  return box;
}

/** Where branches turn: so far before the column they lead to, in px, that all of one node share a trunk. */
const TURN = 18;

/** A branch; where the answer changed on it, its end says so by colour and dashes. */
function Link({ node, from: [x1, y1], to: [x2, y2] }: { node: PictureNode; from: Point; to: Point }) {
  const turn = x2 > x1 ? x2 - TURN : x2 + TURN;
  return (
    <>
      <path class="branch" d={`M${x1} ${y1}H${turn}V${y2}`} />
      <path class={node.changed ? 'branch-tail changed' : 'branch-tail'} d={`M${turn} ${y2}H${x2}`} />
    </>
  );
}

type Point = [x: number, y: number];

/** The node an arrow key leads to: along a branch, or to the next node of the same column. */
function keyTarget(
  key: string,
  at: PictureNode,
  nodes: readonly PictureNode[],
  direction: 'ltr' | 'rtl',
): PictureNode | undefined {
  const [inward, outward] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === inward) return nodes.find((node) => node.parent === at.key);
  if (key === outward) return nodes.find((node) => node.key === at.parent);
  const column = nodes.filter((node) => node.level === at.level);
  const nth = column.indexOf(at);
  if (key === 'ArrowDown') return column[nth + 1];
  if (key === 'ArrowUp') return column[nth - 1];
  if (key === 'Home') return nodes[0];
  return key === 'End' ? nodes.at(-1) : undefined;
}
