import { canonicalJson, canonicalPack } from './canonical.ts';
import { packToCsv } from './export-csv.ts';
import { packToAnnotations, packToClaimReviews } from './export-jsonld.ts';
import { packToMarkdown } from './export-markdown.ts';
import type { Pack } from './schema.ts';

/** A format that packs are written in: only `pack` holds everything and can be read back. */
interface ExportFormat {
  /** File name ending. */
  extension: string;
  type: string;
  write(pack: Pack): string;
}

/** Every format by its name. */
export const EXPORT_FORMATS: Readonly<
  Record<'pack' | 'w3c' | 'claimreview' | 'csv' | 'markdown', ExportFormat>
> = {
  pack: { extension: 'json', type: 'application/json', write: canonicalPack },
  w3c: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (pack) => canonicalJson(packToAnnotations(pack)),
  },
  claimreview: {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (pack) => canonicalJson(packToClaimReviews(pack)),
  },
  csv: { extension: 'csv', type: 'text/csv', write: packToCsv },
  markdown: { extension: 'md', type: 'text/markdown', write: packToMarkdown },
};
