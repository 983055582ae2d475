/** Languages that write ordinals with a dot: "25. September", "8200. Birim". */
const ORDINAL_DOT: ReadonlySet<string> = new Set(
  'de da no nb nn fi et lv hu cs sk pl hr bs sr sl tr is az mk eu lb fo'.split(' '),
);

/** Short forms that a sentence goes on after, small letters, without their last dot. In every language. */
const EVERYWHERE =
  'mr mrs ms dr prof st sr jr gen col lt capt maj cpt sgt brig adm rev hon gov sen rep vs no nos nr art vol fig op cit cf ca approx est dept inc ltd co corp e.g i.e p pp ed eds a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec ph.d u.s u.k u.n e.u';

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  fr: 'm mm mme mlle mmes pr me av apr env env janv févr avr juil déc p.ex p.-d.g n° cie éd',
  de: 'mio mrd bio tsd mill hr fr bzw z.b z d.h d u.a u.ä u a.d usw ca evtl ggf inkl inkl.mwst str tel abs nr std sek min jh jg jan feb mär apr jun jul aug sept okt nov dez sog vgl lt rd s.o s.u o.g i.d.r mr. vors',
  es: 'sr sra srta sres dr dra ud uds d dª excmo núm pág págs aprox ee.uu ee uu av avda prof gral cnel tte p.ej ene abr ago dic',
  it: 'sig sig.ra sigg dott dott.ssa on ing avv arch gen col cap ten ecc pag pagg prof es ca gov gennaio',
  pt: 'sr sra srs dr dra exmo v.exa prof pág págs aprox av núm gen cel ten mi mil bi ex d eng fev abr mai ago set out dez',
  nl: 'dhr mevr mw drs ir ing mr prof dr blz bv bijv d.w.z o.a m.n ca resp nl mln mld mrd enz evt incl excl jl i.v.m m.b.t n.a.v',
  sv: 'bl.a t.ex d.v.s dvs m.m m.fl osv kl ca milj mdr mkr st resp s.k f.d fr.o.m t.o.m',
  da: 'bl.a f.eks dvs m.m m.v osv kl ca mio mia mdr hr fr pkt nr jf pga ift',
  no: 'bl.a f.eks dvs m.m osv kl ca mill mrd hr fr nr jf pga ift',
  fi: 'esim mm ym yms jne ks n milj mrd klo prof nk ns ts eli os',
  pl: 'tys mln mld bln godz ok r prof dr płk gen kpt por mjr ks św ul al np m.in in tj tzn tzw itd itp ww pn wg zob sp o.o im str nr rys ur zm',
  cs: 'tis mil mld mio např tzv tzn tj apod atd aj resp popř str č čl odst hod min dr mudr ing mgr bc prof gen plk p pí sv ul nám kč r',
  sk: 'tis mil mld napr tzv tzn t.j tj atď apod resp str č čl ods hod min dr ing mgr prof gen plk p sv ul nám r',
  hr: 'tis mil mlrd mlr npr tzv tj itd sl god g st str br čl dr prof gen puk ul sv gosp gđa',
  sl: 'tis mio mrd npr t.i tj itd ipd oz g ga št str čl dr prof gen ul sv leta',
  ro: 'mil mld mii dl d-na dna dlui nr art alin lit pag str bd prof dr gen col lt etc aprox ex',
  bg: 'в сп хил млн млрд г гр ул бул проф ген полк т.н т.е др напр вж стр чл ал св им',
  ru: 'тыс млн млрд трлн руб коп долл г гг в вв др пр т.е т.д т.п т.к т.н т е д п к н им ул просп пер стр рис табл гл проф ген полк акад доц см ср напр чел шт экз ок св обл р-н',
  uk: 'м тис млн млрд трлн грн коп дол р рр ст т.д т.п т.зв т д п зв ім вул просп пров стор рис табл гл проф ген полк акад див напр чол шт обл р-н',
  sr: 'хиљ мил млрд нпр тзв тј итд сл год г ст стр бр чл др проф ген пук ул св hilj mil mlrd npr tzv tj itd sl god g st str br čl dr prof gen puk ul sv',
  el: 'κ κα κκ δρ καθ εκ εκατ δισ χιλ αρ αριθ σελ τηλ π.χ π χ δηλ κ.λπ κ.ά κλπ μ.χ π.μ μ.μ υπ αγ λ.χ',
  tr: 'dr prof doç av sn bay bn no vb vs vd örn çev bkz yy ort yakl gen alb yzb mah cad sok apt m.ö m.s a.ş ltd şti mlyn mlyr',
  hu: 'dr prof ifj id özv st pl ill stb kb ún vö old sz u út tel millió mrd ezer szept okt nov dec jan febr márc ápr máj jún júl aug',
  et: 'nt jne jt nn s.o st dr prof lk nr tn mln mld krt vt u',
  lv: 'g gs plkst piem u.c u.tml t.i dr prof lpp nr milj mljrd tūkst',
  lt: 'm mėn d val tūkst mln mlrd pvz t.y ir pan kt dr prof nr psl g gen plk',
  hi: 'डॉ श्री प्रो सं रु पं',
  bn: 'ডা ড মো মু',
  id: 'dr prof ir hj h no jl tbk dll dsb dkk yth bpk sdr hlm tgl',
  ms: 'dr prof en pn no jln dll dsb bhd sdn',
  vi: 'tp ts pgs gs ths tr st',
  sq: 'dr prof nr znj z zt p.sh etj dmth mln mld',
};

/** Languages that abbreviate as a near relative does. */
const LIKE: Readonly<Record<string, string>> = {
  bs: 'hr',
  nb: 'no',
  nn: 'no',
  be: 'ru',
  mk: 'bg',
  gl: 'es',
  ca: 'es',
};

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a number followed by a dot may be an ordinal in this language (BCP 47 base tag). */
export function ordinalDot(language: string): boolean {
  return ORDINAL_DOT.has(language);
}

/** Whether `token`, which stands before a dot, is an initial or a short form: the sentence goes on. */
export function isAbbreviation(token: string, language: string): boolean {
  const small = token.toLowerCase();
  if (/^\p{Lu}$/u.test(token)) return true;
  if (/^(?:\p{L}\.)+\p{L}{1,2}$/u.test(token)) return true;
  let words = sets.get(language);
  if (!words) {
    words = new Set(`${EVERYWHERE} ${BY_LANGUAGE[LIKE[language] ?? language] ?? ''}`.split(' '));
    sets.set(language, words);
  }
  return words.has(small);
}
