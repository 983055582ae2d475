import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { filterFrom, gateFromFilter } from '@/lib/core/gate/filter';
import { findTriggers } from '@/lib/core/gate/gate';
import { tellPassed } from '@/lib/extension/tell-passed';
import { watchLead } from '@/lib/page/watch-lead';

// Beside the always-on script, only while there are packs whose triggers are not built into that one.
export default defineUnlistedScript(async () => {
  const filter = filterFrom((await browser.storage.local.get('gate')).gate);
  if (!filter) return;
  const gate = gateFromFilter(filter);
  const opens = (text: string) => findTriggers(text, gate, true).opens;
  watchLead(document, opens, () => tellPassed());
});
