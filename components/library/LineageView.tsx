import { useMemo, useRef, useState } from 'preact/hooks';
import { firstClaim } from '../../lib/core/view/claim-table';
import { type LineagePicture, lineagePicture } from '../../lib/core/view/lineage-picture';
import { lineageTree } from '../../lib/core/view/lineage-tree';
import { ClaimSelect } from '../ClaimSelect';
import { Empty } from '../Empty';
import { useI18n } from '../i18n';
import { useStory } from '../story-context';
import { LineageGraph } from './LineageGraph';
import { pictureFile, pngFile } from './svg-file';

/** Zoom steps: far enough to see a story of hundreds of reports at once, near enough to read. */
const ZOOMS = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2];
const FIRST_ZOOM = 4;

interface LineageViewProps {
  onSave(name: string, type: string, content: BlobPart): void;
}

/** Who took it from whom, as a picture: to be zoomed, walked with the keyboard, and saved. */
export function LineageView({ onSave }: LineageViewProps) {
  const { t } = useI18n();
  const { index, originsOf } = useStory();
  const [claim, setClaim] = useState<string | null>(() => firstClaim(index) || null);
  const [zoom, setZoom] = useState(FIRST_ZOOM);
  const svg = useRef<SVGSVGElement>(null);
  const picture = useMemo(
    () => lineagePicture(lineageTree(index, originsOf, claim)),
    [index, originsOf, claim],
  );
  const step = (by: number) => setZoom(Math.max(0, Math.min(ZOOMS.length - 1, zoom + by)));
  const save = (to: 'svg' | 'png') =>
    svg.current && savePicture(svg.current, picture, to, `lineage-${claim ?? index.story.id}`, onSave);
  return (
    <>
      <p class="lead">{t('lineageLead')}</p>
      <div class="toolbar">
        <ClaimSelect value={claim} onChoose={setClaim} />
        <ZoomButtons zoom={zoom} onStep={step} />
        <span class="toolbar-group">
          <button type="button" onClick={() => save('svg')}>
            {t('saveSvg')}
          </button>
          <button type="button" onClick={() => save('png')}>
            {t('savePng')}
          </button>
        </span>
      </div>
      {picture.nodes.length === 0 ? (
        <Empty title={t('noLineage')} />
      ) : (
        <LineageGraph
          key={claim ?? ''}
          svg={svg}
          picture={picture}
          claim={claim}
          scale={scaleOf(zoom)}
          onZoom={step}
        />
      )}
    </>
  );
}

function savePicture(
  svg: SVGSVGElement,
  { width, height }: LineagePicture,
  to: 'svg' | 'png',
  name: string,
  onSave: LineageViewProps['onSave'],
): void {
  const file = pictureFile(svg, width, height);
  if (to === 'svg') onSave(`${name}.svg`, 'image/svg+xml', file);
  else void pngFile(file, width, height).then((png) => onSave(`${name}.png`, 'image/png', png));
}

function scaleOf(zoom: number): number {
  return ZOOMS[zoom] ?? 1;
}

function ZoomButtons({ zoom, onStep }: { zoom: number; onStep(by: 1 | -1): void }) {
  const { t, number } = useI18n();
  return (
    <span class="toolbar-group">
      <button type="button" onClick={() => onStep(-1)} disabled={zoom === 0}>
        <span aria-hidden="true">−</span>
        <span class="sr">{t('zoomOut')}</span>
      </button>
      <output aria-label={t('zoom')}>{number(scaleOf(zoom), { style: 'percent' })}</output>
      <button type="button" onClick={() => onStep(1)} disabled={zoom === ZOOMS.length - 1}>
        <span aria-hidden="true">+</span>
        <span class="sr">{t('zoomIn')}</span>
      </button>
    </span>
  );
}
