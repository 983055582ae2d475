/** What a screen reader is given of a page: Chromium's accessibility tree, closed shadow roots included. */
import type { Page } from 'puppeteer-core';

export interface Spoken {
  role: string;
  name: string;
  /** States and properties that are set: "expanded=false", "level=2". */
  states: string[];
  depth: number;
}

/** Everything under the first node of that role and name (all of the page without one), in reading order. */
export async function spokenIn(page: Page, root?: { role: string; name: RegExp }): Promise<Spoken[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Spoken[] = [];
  const walk = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const isSaid = !node.ignored && role !== 'none' && role !== 'generic';
    if (isSaid)
      said.push({
        role,
        name: String(node.name?.value ?? ''),
        states: (node.properties ?? []).map(({ name, value }) => `${name}=${value.value}`),
        depth,
      });
    for (const child of node.childIds ?? []) walk(child, depth + (isSaid ? 1 : 0));
  };
  const top = root
    ? nodes.find(
        (node) =>
          node.role?.value === root.role && root.name.test(String(node.name?.value ?? '')) && !node.ignored,
      )
    : nodes[0];
  if (top) walk(top.nodeId, 0);
  return said;
}
