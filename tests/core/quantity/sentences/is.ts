import type { Sentences } from './sentence';

export const is: Sentences = [
  ['Um átta þúsund terabæt voru flutt.', '~ 8000 TB'],
  ['Að minnsta kosti fimm starfsmönnum var sagt upp.', '≥ 5 people'],
  ['Allt að 70 prósent gagnanna áttu að fara í skýið.', '≤ 70 %'],
  ['Milljón símtala á klukkustund.', '1000000 calls/h'],
  ['Meira en 200 milljónir klukkustunda.', '≥ 200000000 hours'],
  ['Rannsóknin tók sex vikur.', '6 weeks'],
  ['Lögreglan handtók átján manns.', '18 people'],
  ['Deild 8200 heyrir undir herinn.', ''],
  ['Samningurinn var tíu milljóna dala virði.', '10000000 usd'],
  ['Rúmlega 11.500 terabæt voru geymd.', '≥ 11500 TB'],
  ['Fjórðungur hluthafa studdi tillöguna.', '25 %'],
  ['Fjórði hver hluthafi studdi hana.', '25 %'],
  ['Fundurinn hófst klukkan 15.30 í stofu 12.', ''],
  ['Tillagan fékk 26,5 prósent atkvæða.', '26.5 %'],
  ['Hlutabréfin lækkuðu um 0,4 prósent.', '0.4 %'],
];
