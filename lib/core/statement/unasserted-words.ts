/** Words by which a text tells something and does not stand for it. */
export interface UnassertedWords {
  /** It is wrong, or corrected: "that is not true", "an earlier version of this article". */
  wrong: string;
  /** It is only thought of, asked about or mere rumour: "suppose", "asked whether", "posts on social media". */
  supposed: string;
}

/**
 * By base language, phrases parted by `|`, as in speech tables. Bare words for "wrong" and "error" are left out: they
 * judge deeds as often as what is told.
 */
const WORDS: Readonly<Record<string, UnassertedWords>> = {
  ar: {
    wrong:
      'غير صحيح*|ليس صحيح*|ليست صحيح*|لا صحة|عار* عن الصحة|خبر* كاذب*|ادعاء* كاذب*|معلومة خاطئة|معلومات خاطئة|رقم* خاطئ*|هذا خطأ|وهذا خطأ|بالخطأ|عن طريق الخطأ|نسخة سابقة من|في نسخة سابقة|تصحيح|مضلل*',
    supposed:
      'يخشى*|تخشى*|يخشون|مخاوف من|لنفترض|لنفرض|تخيلوا|تخيل|ماذا لو|افترض*|شائعة|شائعات|إشاعة|إشاعات|منشورات على مواقع التواصل|اقترح*|يقترح*|تقترح*|هدد*|يهدد*|تهدد*|سئل عما|سئلت عما',
  },
  bg: {
    wrong:
      'не е вярно|не е истина|не отговаря на истината|невярн*|погрешн*|това е грешка|по грешка|предишна версия на|по-ранна версия|фалшив* новин*|подвеждащ*',
    supposed: 'да предположим|да допуснем|представете си|ами ако|слухове|слуховете',
  },
  bn: {
    wrong: 'সত্য নয়|সঠিক নয়|ভুল তথ্য|ভুলভাবে|ভুল করে|ভুয়া|বিভ্রান্তিকর|আগের সংস্করণে',
    supposed: 'ধরা যাক|ধরে নিন|কল্পনা করুন|কী হতো যদি|গুজব*|আশঙ্কা*|প্রস্তাব দেন|প্রস্তাব দিয়েছেন|হুমকি*',
  },
  ca: {
    wrong:
      'és fals|és falsa|són falsos|són falses|no és cert|no és veritat|no és correcte|erròni*|per error|és un error|versió anterior|fe d’errates|bul|buls|notícia falsa|notícies falses',
    supposed:
      'suposem que|imaginem|imagineu|què hauria passat|rumor|rumors|no se sap si|no és clar si|es pregunt* si',
  },
  cs: {
    wrong:
      'není pravda|nejsou pravdiv*|není pravdiv*|nepravdiv*|mylně|chybně|omylem|je to omyl|je chybn*|předchozí verz*|dřívější verz*|předchozí znění|hoax*|falešn* zpráv*|zavádějící*|nepřesn*',
    supposed: 'předpokládejme|představme si|představte si|dejme tomu|co kdyby|fáma|fámy',
  },
  da: {
    wrong:
      'er ikke sand*|er ikke korrekt*|er ikke rigtig*|passer ikke|er usand*|er falsk*|er forkert*|fejlagtigt|ved en fejl|tidligere version af|misvisende|myte',
    supposed:
      'frygter|tvivler|lad os antage|antag at|forestil|hvad nu hvis|tænk hvis|rygte*|spurgt om|ved ikke om',
  },
  de: {
    wrong:
      'ist falsch|sind falsch|war falsch|das ist nicht wahr|ist nicht wahr|nicht richtig ist|stimmt nicht|stimmen nicht|trifft nicht zu|ist unzutreffend|unzutreffend*|fälschlich*|irrtümlich*|versehentlich|ist ein Irrtum|ist ein Fehler|ein Übersetzungsfehler|früheren Version|früheren Fassung|vorherigen Version|ursprünglichen Version|Falschmeldung*|Falschbehauptung*|irreführend*|Ente handelt|Mythos|so nicht gesagt',
    supposed:
      'fürchte* dass|befürchte*|zweifelhaft ob|bezweifel*|angenommen die|angenommen der|angenommen das|angenommen es|nehmen wir an|stellen wir uns vor|stellen Sie sich vor|was wäre|gesetzt den Fall|hypothetisch*|Gerücht*|in sozialen Medien behaupt*|gefragt ob|weiß nicht ob|wissen nicht ob',
  },
  el: {
    wrong:
      'δεν ισχύει|δεν ισχύουν|δεν είναι αλήθεια|δεν αληθεύ*|δεν είναι σωστ*|είναι λάθος|είναι λανθασμέν*|είναι ψευδ*|λανθασμένα|εσφαλμέν*|εκ παραδρομής|προηγούμενη έκδοση|προηγούμενη εκδοχή|παραπλανητικ*',
    supposed: 'ας υποθέσουμε|υποθέστε|φανταστείτε|τι θα γινόταν αν|φήμες|φημών',
  },
  en: {
    wrong:
      'is false|are false|was false|were false|that is wrong|this is wrong|which is wrong|is plain wrong|is simply wrong|figure is wrong|number is wrong|date is wrong|claim is wrong|are wrong|got it wrong|gets it wrong|is incorrect|are incorrect|was incorrect|incorrectly|wrongly|erroneous*|mistakenly|is mistaken|was mistaken|are mistaken|not true|isn t true|is it true|untrue|no truth|not correct|not accurate|inaccurate*|is a myth|a hoax|is fake|fake news|misleading*|misreport*|misstat*|misquot*|no such thing|said no such thing|says no such thing|wrote no such thing|said nothing of the sort|earlier version of|previous version of|original version of|in error|by mistake|is a mistake|is an error|was an error|debunk*|conspiracy theor*|a translation error',
    supposed:
      'doubtful that|doubt that|fear that|fears that|feared that|fear the|worr* that|suppose|supposing|imagine|what if|would have|hypothetical*|let us assume|assume for a moment|in a parallel world|had it been|rumor*|rumour*|viral post*|viral claim*|posts on social|posts on X|social media post*|posts claim*|users claim*|reports on X|circulating on|circulating online|asked whether|asked if|do not know whether|don t know whether|do not know if|no idea whether|no idea if',
  },
  es: {
    wrong:
      'es falso|es falsa|son falsos|son falsas|era falso|falsamente|no es cierto|no es cierta|no son ciert*|no es verdad|no es correcto|no es correcta|no es exacto|es incorrect*|es inexact*|erróneamente|errónea|erróneo|es erróneo|por error|es un error|un error de|equivocadamente|se equivoca*|versión anterior de|versión previa de|fe de errores|bulo|bulos|desmentid*|engaños*|noticia falsa|noticias falsas',
    supposed:
      'tem* que|es dudoso que|dud* que|supongamos|imaginemos|imagine|imaginen|qué habría pasado|y si hubiera|pongamos que|rumor|rumores|preguntad* si|no sé si|no sabemos si|se desconoce si|no se sabe si|no está claro si|falta saber si|se ignora si|pregunt* si',
  },
  et: {
    wrong:
      'ei ole tõsi|ei vasta tõele|ei ole õige|pole tõsi|ekslikult|eksitav*|valeväi*|varasemas versioonis',
    supposed: 'oletame|kujutage ette|kujutleme|mis oleks kui|kuuldus*|kuulujut*',
  },
  fa: {
    wrong:
      'نادرست*|صحت ندارد|درست نیست|حقیقت ندارد|واقعیت ندارد|به اشتباه|اشتباه است|اشتباهاً|گمراه‌کننده|نسخه قبلی|نسخهٔ پیشین|نسخه پیشین|خبر جعلی',
    supposed:
      'فرض کنید|فرض کنیم|تصور کنید|چه می‌شد اگر|شایعه*|شایعات|نگران|بیم آن|پیشنهاد داد*|پیشنهاد کرد*|پیشنهاد می*|تهدید کرد*|تهدید می*',
  },
  fi: {
    wrong:
      'ei pidä paikkaansa|eivät pidä paikkaansa|ei ole totta|ei ole oikein|on väärä|on virheellinen|virheellisesti|erheellisesti|erehdyksessä|aiemmassa versiossa|aiempi versio|harhaanjohtav*|valeuutinen|valeuutisia',
    supposed: 'oletetaan|kuvitellaan|kuvittele|kuvitelkaa|mitä jos|huhu|huhut|huhuja|huhujen',
  },
  fr: {
    wrong:
      'c’est faux|ce qui est faux|est faux|est fausse|sont faux|sont fausses|était faux|faux également|faussement|n’est pas vrai|n’est pas exact|n’est pas exacte|n’est pas correct|inexact*|erroné*|à tort|par erreur|c’est une erreur|est une erreur|une erreur d’unité|une erreur de traduction|se trompe*|s’est trompé*|version antérieure de|version précédente de|précédente version|infox|intox|désinformation|trompeu*|a écrit le contraire|n’a rien dit de tel',
    supposed:
      'craign*|crain*|redout*|douteux que|doute que|supposons|imaginons|imaginez|que se serait-il passé|admettons que|à supposer|rumeur*|publications virales|je ne sais pas si|on ne sait pas si|nul ne sait si|on ignore si|ignore* encore si|reste à savoir si|pas clair si|demand* si|de savoir si',
  },
  he: {
    wrong:
      'אינו נכון|אינה נכונה|לא נכון|לא נכונה|אינם נכונים|אינן נכונות|אין זה נכון|שגוי|שגויה|שגויים|בטעות|טעות היא|זו טעות|שקרי*|כוזב*|פייק ניוז|מטעה|מטעות|גרסה קודמת של|בגרסה קודמת',
    supposed:
      'חושש*|חוששים|נניח|הבה נניח|דמיינו|תארו לעצמכם|ומה אילו|מה היה קורה אילו|שמועה|שמועות|הציע|הציעה|הציעו|מציע*|איים|איימה|איימו|מאיימ*|נשאל אם|נשאלה אם',
  },
  hi: {
    wrong:
      'सही नहीं|सच नहीं|सही नहीं है कि|सही नहीं कि|सच नहीं है कि|गलत है कि|ग़लत है कि|कहना गलत|कहना ग़लत|गलत है|ग़लत है|गलत हैं|ग़लत हैं|गलती से|ग़लती से|भ्रामक|फर्जी|फ़र्ज़ी|पिछले संस्करण',
    supposed:
      'मान लीजिए|या नहीं|कि नहीं|मान लें|कल्पना कीजिए|सोचिए अगर|अफवाह*|अफ़वाह*|डर है|आशंका*|सुझाव दिया|सुझाया|धमकी*|चेतावनी दी',
  },
  ur: {
    wrong:
      'درست نہیں|سچ نہیں|درست نہیں کہ|سچ نہیں کہ|درست نہیں ہے کہ|غلط ہے کہ|کہنا غلط|غلط ہے|غلط ہیں|غلطی سے|گمراہ کن|جعلی خبر*|بے بنیاد ہے|سابقہ ورژن|حقیقت نہیں',
    supposed: 'فرض کریں|فرض کیجیے|تصور کریں|یا نہیں|کہ نہیں|افواہ*|تجویز دی|تجویز پیش|دھمکی',
  },
  hr: {
    wrong:
      'nije istina|nisu istina|nije točno|nije tačno|nisu točn*|nisu tačn*|netočn*|netačn*|pogrešno|greškom|to je greška|to je pogreška|ranija verzija|ranijoj verziji|prethodnoj verziji|lažn* vijest*|lažn* vest*|zavaravajuć*|obmanjujuć*|neistinit*',
    supposed: 'pretpostavimo|zamislimo|zamislite|recimo da|što da je|šta da je|glasin*',
  },
  hu: {
    wrong:
      'nem igaz|nem felel meg a valóságnak|nem helytálló|nem pontos|téves*|tévedés*|tévesen|hibásan|korábbi változat*|álhír*|megtévesztő*|valótlan*',
    supposed: 'tegyük fel|képzeljük el|képzelje el|mi lett volna ha|mi lenne ha|híresztelés*|pletyk*',
  },
  id: {
    wrong:
      'tidak benar|tidak tepat|tidak akurat|keliru|adalah salah|secara salah|salah kaprah|versi sebelumnya|hoaks|kabar bohong|menyesatkan',
    supposed:
      'andaikan|seandainya|bayangkan|misalkan|bagaimana jika|rumor|isu liar|unggahan viral|khawatir|cemas|menyarankan*|mengusulkan*|mengancam*|diancam',
  },
  it: {
    wrong:
      'è falso|è falsa|sono false|sono falsi|era falso|falsamente|non è vero|non è vera|non è corrett*|non è esatt*|è inesatt*|inesatt*|erroneamente|erronea|erroneo|per errore|è un errore|un errore di|si sbaglia|a torto|versione precedente di|precedente versione|bufala|bufale|fuorviant*|ingannevol*|notizia falsa',
    supposed:
      'tem* che|dubit*|è dubbio|supponiamo|immaginiamo|immaginate|mettiamo che|ammettiamo che|cosa sarebbe successo|voci infondate|post virali|alla domanda se|non so se|non sappiamo se|non si sa se|non è chiaro se|non è noto se|resta da vedere se|chiest* se|chied* se',
  },
  ja: {
    wrong:
      '事実ではない|正しくない|誤りだ|誤りで|間違いだ|間違いで|誤って|誤報|デマだ|デマで|以前の版|当初の記事|誤解を招|訂正',
    supposed:
      '仮に|もしも|想像して|噂|うわさ|懸念して|懸念する|を懸念|よう提案|ことを提案|よう勧|ようすすめ|すると警告|すると脅',
  },
  ko: {
    wrong:
      '사실이 아니*|사실과 다르*|사실과 다른|잘못된|잘못 전*|잘못 보도*|오보*|허위*|가짜 뉴스*|이전 버전*|정정*',
    supposed:
      '가정해 보*|가정해보*|상상해 보*|상상해보*|만약*|루머*|소문*|우려하*|우려했*|우려한*|우려를 나타*|제안했*|제안한*|권고했*|권고한*|겠다고 위협*|위협했*',
  },
  ml: { wrong: 'ശരിയല്ല|സത്യമല്ല|തെറ്റാണ്|തെറ്റായി|വ്യാജ*', supposed: 'സങ്കൽപ്പിക്കുക|എന്ന് കരുതുക|അഭ്യൂഹ*' },
  ms: {
    wrong:
      'tidak benar|tidak tepat|tidak betul|adalah salah|tersilap|secara silap|versi terdahulu|berita palsu|mengelirukan|menyesatkan|hoaks|keliru',
    supposed:
      'andaikan|bayangkan|katakanlah|bagaimana jika|seandainya|misalkan|khabar angin|rumor|bimbang|khuatir|khawatir|mencadangkan*|menyarankan*|mengusulkan*|mengugut*|mengancam*',
  },
  nl: {
    wrong:
      'is niet waar|is onwaar|zijn onwaar|klopt niet|kloppen niet|is onjuist|zijn onjuist|onjuist*|is fout|is verkeerd|ten onrechte|per abuis|foutief|is een vergissing|is een fout|een vertaalfout|eerdere versie van|vorige versie van|nepnieuws|misleidend*|broodje aap|vergist zich',
    supposed:
      'vrez*|vrees*|betwijfel*|stel dat|stel je voor|stelt u zich voor|veronderstel|wat als|gerucht*|gevraagd of|weet niet of|weten niet of',
  },
  no: {
    wrong:
      'er ikke sant|stemmer ikke|er ikke riktig|er ikke korrekt|er feil|er usann*|er falsk*|feilaktig*|ved en feil|tidligere versjon av|misvisende|myte',
    supposed:
      'frykter|tviler|la oss anta|anta at|tenk deg|forestill|hva om|tenk om|rykte*|spørsmål om|vet ikke om',
  },
  pl: {
    wrong:
      'to nieprawda|nie jest prawdą|jest nieprawdziw*|są nieprawdziw*|nieprawdziw*|jest błędn*|są błędn*|błędnie|omyłkowo|to błąd|jest błędem|mylnie|myli się|wcześniejszej wersji|poprzedniej wersji|fałszyw*|fake news*|wprowadza* w błąd|nieścisł*',
    supposed:
      'obawia*|wątpi*|wątpliw*|załóżmy|przypuśćmy|wyobraźmy sobie|wyobraźcie sobie|co by było gdyby|gdyby|plotk*',
  },
  pt: {
    wrong:
      'é falso|é falsa|são falsos|são falsas|era falso|falsamente|não é verdade|não é verdadeir*|não é certo|não é correto|não é correta|não é exato|é incorret*|é inexat*|erroneamente|errône*|erróne*|por engano|por erro|é um erro|um erro de|está errado|está errada|equivocadamente|versão anterior d*|enganos*|notícia falsa|notícias falsas',
    supposed:
      'tem* que|receia*|duvid*|suponhamos|imaginemos|imagine|imaginem|vamos supor|digamos que|e se tivesse|boato|boatos|rumor|rumores|publicações virais|posts virais|questionad* se|perguntad* se|não sei se|não sabemos se|não se sabe se|não é claro se|não está claro se|resta saber se|pergunt* se',
  },
  ro: {
    wrong:
      'nu este adevărat*|nu e adevărat*|nu sunt adevărat*|este fals*|sunt fals*|este greșit*|este eronat*|eronat*|în mod greșit|din greșeală|este o eroare|o eroare de|versiune anterioară|versiunea anterioară|înșelăto*|știre falsă|știri false|inexact*',
    supposed:
      'să presupunem|să zicem că|imaginați|să ne imaginăm|ce ar fi fost dacă|zvon*|nu se știe dacă|nu este clar dacă|rămâne de văzut dacă|întreb* dacă',
  },
  ru: {
    wrong:
      'это неправда|это не так|не соответству* действительности|не соответств* истине|неверн*|ошибочн*|по ошибке|это ошибка|является ошибкой|ошибка перевода|ошибается|в предыдущей версии|в более ранней версии|фейк*|вброс*|недостоверн*|вводит в заблуждение|вводят в заблуждение|неправд*',
    supposed:
      'опаса*|боят*|боится|сомнева*|сомнительно|предположим|допустим|представим|представьте|что если бы|если бы|слухи|слухам|слухов|слухами|не знаю',
  },
  sk: {
    wrong:
      'nie je pravda|nie sú pravdiv*|nie je pravdiv*|nepravdiv*|mylne|chybne|omylom|je to omyl|je chybn*|predchádzajúc* verz*|skorš* verz*|hoax*|zavádzajúc*|nepresn*|falošn* správ*',
    supposed: 'predpokladajme|predstavme si|predstavte si|čo keby|povedzme|fáma|fámy',
  },
  sl: {
    wrong:
      'ni res|niso res|ne drži|ne držijo|ni točno|neresničn*|napačno|pomotoma|to je napaka|prejšnji različici|prejšnja različica|lažn* novic*|zavajajoč*|netočn*',
    supposed: 'predpostavimo|recimo da|predstavljajte si|zamislimo si|kaj če bi|govoric*',
  },
  sq: {
    wrong:
      'nuk është e vërtetë|nuk është i vërtetë|nuk janë të vërteta|nuk është e saktë|nuk qëndron|është e gabuar|është i gabuar|gabimisht|është gabim|version të mëparshëm|lajm i rremë|lajme të rreme|mashtrues*|pasakt*',
    supposed: 'le të supozojmë|supozoni|imagjinoni|po sikur|thashethem*',
  },
  sv: {
    wrong:
      'är inte sant|stämmer inte|är inte korrekt|är inte riktigt|är fel|är falskt|är falska|är osant|felaktig*|av misstag|är ett misstag|tidigare version av|vilseledande|myt',
    supposed:
      'befara*|fruktar|tvivlar|anta att|låt oss anta|tänk dig|föreställ|tänk om|vad händer om|rykte*|frågan om|vet inte om',
  },
  th: {
    wrong: 'ไม่เป็นความจริง|ไม่จริง|ไม่ถูกต้อง|เข้าใจผิด|โดยผิดพลาด|ข่าวปลอม|ข้อมูลเท็จ|ฉบับก่อนหน้า',
    supposed: 'สมมติว่า|สมมุติว่า|ลองนึกภาพ|ลองจินตนาการ|ข่าวลือ|เกรงว่า|กังวลว่า|เสนอให้|ขู่ว่า|ขู่จะ',
  },
  tr: {
    wrong:
      'doğru değil*|gerçek değil*|gerçeği yansıtm*|yanlıştır|yanlıştı|yanlış bilgi*|yanlışlıkla|hatalı*|hatayla|sehven|asılsız*|yalan haber*|yanıltıcı*|önceki sürüm*|önceki versiyon*|çeviri hatası*',
    supposed:
      'korkuyor*|endişe ed*|şüphe*|varsayalım|farz edelim|diyelim ki|hayal edin|düşünün ki|ya eğer|söylenti*|dedikodu*|endişe ed*|endişel*|korkuyor*|önerdi*|öneriyor*|tehdit et*|tehdit ed*|tehdidinde*',
  },
  uk: {
    wrong:
      'це неправда|це не так|не відповіда* дійсності|хибн*|помилков*|помилково|через помилку|це помилка|є помилкою|помиляється|попередній версії|ранішій версії|фейк*|недостовірн*|вводить в оману|вводять в оману|неправдив*',
    supposed:
      'побою*|боят*|сумніва*|припустімо|припустимо|уявімо|уявіть|що якби|якби|чутки|чуток|чуткам|чутками',
  },
  vi: {
    wrong:
      'không đúng|không chính xác|sai sự thật|là sai|nhầm lẫn|do nhầm|tin giả|gây hiểu lầm|phiên bản trước',
    supposed:
      'giả sử|giả dụ|hãy tưởng tượng|thử tưởng tượng|nếu như|tin đồn!|lo ngại|lo sợ|đề xuất|đề nghị|dọa|đe dọa',
  },
  zh: {
    wrong:
      '不实|不實|不属实|不屬實|并非事实|並非事實|不是事实|不是事實|并不正确|並不正確|不正确|不正確|是错误的|是錯誤的|有误|有誤|误传|誤傳|误报|誤報|误写|誤寫|谣言|謠言|假消息|误导|誤導|此前版本|早前版本|更正',
    supposed:
      '假设|假設|假如|倘若|试想|試想|设想一下|設想一下|谣传|謠傳|网传|網傳|传言|傳言|担心|擔心|担忧|擔憂|害怕|恐惧|恐懼|建议将|建議將|建议把|建議把|提议将|提議將|提议把|提議把|威胁要|威脅要|威胁开|威脅開|威胁解|威脅解|扬言|揚言',
  },
};

/** Languages that share these words with another. */
const SAME: Readonly<Record<string, string>> = { bs: 'hr', sr: 'hr', mk: 'bg' };

/** The phrases of a kind in a language, given by its base; none for a language without them. */
export function unassertedWords(base: string, kind: keyof UnassertedWords): readonly string[] {
  return WORDS[SAME[base] ?? base]?.[kind]?.split('|') ?? [];
}
