import { table } from 'virtual:gate';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateFromFilter } from '@/lib/core/gate/filter';
import { findTriggers, type Gate, gateFrom } from '@/lib/core/gate/gate';
import { decodeTable } from '@/lib/core/gate/table';
import { decodeFilter } from '@/lib/extension/gate-mirror';
import { followHead } from '@/lib/page/follow-head';
import { leadText } from '@/lib/page/lead-text';

// Not a WXT content script: its wrapper announces the extension's id to every page. Runs on every news page, so it
// does one thing: no trigger in the page's first words, no message, no node, no listener.
export default defineUnlistedScript(async () => {
  const stored = decodeFilter((await browser.storage.local.get('gate')).gate);
  const gates: Gate[] = [gateFrom(decodeTable(table)), ...(stored ? [gateFromFilter(stored)] : [])];
  const isCoverage = () => {
    const text = leadText(document);
    return gates.some((gate) => findTriggers(text, gate, true).opens);
  };
  const enter = () => void browser.runtime.sendMessage({ call: 'tell', args: ['passed'] });
  if (isCoverage()) enter();
  else followHead(document, isCoverage, enter);
});
