/** Made at build time from the compiled packs, by lib/tools/bundled-packs.ts. */
declare module 'virtual:bundled-packs' {
  export interface BundledPack {
    /** File name under /packs/ in the package. */
    file: string;
    id: string;
    /** Hash of the file: says whether the stored copy is this one. */
    version: string;
  }
  export const bundledPacks: readonly BundledPack[];
}

declare module 'virtual:gate' {
  /** Triggers of all bundled packs. */
  export const table: import('../core/gate/table').EncodedTable;
  /** What a text without any trigger of them lacks: see lib/core/gate/anchors.ts. */
  export const anchors: readonly string[];
}
