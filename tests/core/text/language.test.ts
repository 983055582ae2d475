import { describe, expect, test } from 'vitest';
import { detectLanguage, isSpaced } from '../../../lib/core/text/language';

/** One sentence of about 80 to 160 characters in each language. */
const sentences: [language: string, sentence: string][] = [
  [
    'en',
    'The company said on Thursday that it had stopped some of its services after the inquiry had found new evidence.',
  ],
  [
    'fr',
    'L’entreprise a déclaré jeudi qu’elle avait mis fin à une partie de ses services après que l’enquête a livré des preuves.',
  ],
  [
    'de',
    'Das Unternehmen teilte am Donnerstag mit, dass es einen Teil der Dienste nach der Prüfung der Vorwürfe eingestellt hat.',
  ],
  [
    'es',
    'La empresa dijo el jueves que había suspendido una parte de sus servicios después de que la investigación hallara pruebas.',
  ],
  [
    'it',
    'L’azienda ha detto giovedì di avere sospeso una parte dei suoi servizi dopo che la verifica ha trovato nuove prove.',
  ],
  [
    'pt',
    'A empresa disse na quinta-feira que suspendeu uma parte dos seus serviços depois que a investigação encontrou provas.',
  ],
  [
    'nl',
    'Het bedrijf zei donderdag dat het een deel van de diensten heeft stopgezet nadat er bij het onderzoek bewijs was gevonden.',
  ],
  [
    'sv',
    'Företaget sade på torsdagen att det har stoppat en del av sina tjänster efter att granskningen funnit nya bevis.',
  ],
  [
    'da',
    'Virksomheden sagde torsdag, at den har stoppet en del af sine tjenester, efter at undersøgelsen har fundet nye beviser.',
  ],
  [
    'no',
    'Selskapet sa torsdag at det har stanset en del av tjenestene sine etter at gjennomgangen ikke ga noe annet valg nå.',
  ],
  [
    'fi',
    'Yhtiö kertoi torstaina, että se on lopettanut osan palveluistaan, kun selvitys oli löytänyt uusia todisteita siitä.',
  ],
  [
    'is',
    'Fyrirtækið sagði á fimmtudag að það hefði stöðvað hluta af þjónustu sinni eftir að rannsóknin leiddi til þess.',
  ],
  [
    'et',
    'Ettevõte ütles neljapäeval, et on peatanud osa oma teenustest pärast seda, kui uurimine oli leidnud uusi tõendeid.',
  ],
  [
    'lv',
    'Uzņēmums ceturtdien paziņoja, ka ir apturējis daļu no saviem pakalpojumiem pēc tam, kad pārbaudē tika atrasti pierādījumi.',
  ],
  [
    'lt',
    'Bendrovė ketvirtadienį pranešė, kad sustabdė dalį savo paslaugų po to, kai tyrimas rado naujų įrodymų apie jų naudojimą.',
  ],
  [
    'pl',
    'Firma poinformowała w czwartek, że wyłączyła część swoich usług po tym, jak dochodzenie przyniosło nowe dowody.',
  ],
  [
    'cs',
    'Společnost ve čtvrtek oznámila, že zastavila část svých služeb poté, co vyšetřování našlo nové důkazy o jejich použití.',
  ],
  [
    'sk',
    'Spoločnosť vo štvrtok oznámila, že zastavila časť svojich služieb po tom, ako vyšetrovanie našlo nové dôkazy.',
  ],
  [
    'hr',
    'Tvrtka je u četvrtak priopćila da je obustavila dio svojih usluga nakon što je istraga tijekom tjedna našla dokaze.',
  ],
  [
    'sl',
    'Podjetje je v četrtek sporočilo, da je ustavilo del svojih storitev, potem ko je preiskava našla nove dokaze o tem.',
  ],
  [
    'ro',
    'Compania a declarat joi că a oprit o parte din serviciile sale după ce ancheta a găsit dovezi noi despre acestea.',
  ],
  [
    'hu',
    'A vállalat csütörtökön közölte, hogy leállította a szolgáltatásai egy részét, miután a vizsgálat új bizonyítékot talált.',
  ],
  [
    'tr',
    'Şirket perşembe günü yaptığı açıklamada, incelemenin yeni kanıtlar bulması üzerine bazı hizmetleri durdurduğunu bildirdi.',
  ],
  [
    'az',
    'Şirkət cümə axşamı bildirib ki, araşdırma yeni sübutlar tapdıqdan sonra xidmətlərinin bir hissəsini dayandırıb.',
  ],
  [
    'sq',
    'Kompania tha të enjten se ka ndaluar një pjesë të shërbimeve të saj pasi hetimi gjeti prova të reja për këtë.',
  ],
  [
    'vi',
    'Công ty cho biết hôm thứ Năm rằng họ đã ngừng một số dịch vụ sau khi cuộc điều tra tìm thấy bằng chứng mới.',
  ],
  [
    'id',
    'Perusahaan itu mengatakan pada Kamis bahwa mereka telah menghentikan sebagian layanan karena penyelidikan bisa membuktikan itu.',
  ],
  [
    'ms',
    'Syarikat itu berkata pada Khamis bahawa ia telah menghentikan sebahagian daripada perkhidmatan kerana bukti itu boleh dilihat.',
  ],
  [
    'ca',
    'L’empresa va dir dijous que ha aturat una part dels seus serveis després que la investigació trobés proves amb aquestes dades.',
  ],
  [
    'eu',
    'Enpresak ostegunean esan zuen bere zerbitzuen zati bat eten egin duela, ikerketak froga berriak aurkitu eta gero.',
  ],
  [
    'sw',
    'Kampuni ilisema siku ya Alhamisi kwamba imesitisha baadhi ya huduma zake baada ya uchunguzi kupata ushahidi katika suala hilo.',
  ],
  [
    'tl',
    'Sinabi ng kumpanya noong Huwebes na itinigil na nito ang ilan sa mga serbisyo dahil sa bagong ebidensiya para sa mga tao.',
  ],
  [
    'ru',
    'Компания сообщила в четверг, что отключила часть своих услуг после того, как проверка нашла новые доказательства.',
  ],
  [
    'uk',
    'Компанія повідомила в четвер, що вимкнула частину своїх послуг після того, як перевірка знайшла нові докази.',
  ],
  [
    'bg',
    'Компанията съобщи в четвъртък, че е спряла част от услугите си, след като проверката откри нови доказателства.',
  ],
  [
    'mk',
    'Компанијата соопшти во четврток дека запрела дел од своите услуги откако истрагата најде нови докази за тоа.',
  ],
  [
    'sr',
    'Компанија је у четвртак саопштила да је обуставила део својих услуга након што је истрага нашла нове доказе.',
  ],
  [
    'be',
    'Кампанія паведаміла ў чацвер, што адключыла частку сваіх паслуг пасля таго, як праверка знайшла новыя доказы.',
  ],
  [
    'kk',
    'Компания бейсенбі күні тексеруден кейін жаңа дәлелдер болды деп қызметтерінің бір бөлігін тоқтатқанын және туралы айтты.',
  ],
  [
    'ar',
    'قالت الشركة يوم الخميس إنها أوقفت بعض خدماتها بعد أن عثر التحقيق على أدلة جديدة تتعلق بهذا الاستخدام.',
  ],
  ['fa', 'این شرکت روز پنجشنبه اعلام کرد که پس از یافتن شواهد تازه بخشی از خدمات خود را متوقف کرده است.'],
  ['ur', 'کمپنی نے جمعرات کو کہا کہ اس نے تحقیقات میں نئے شواہد ملنے کے بعد اپنی کچھ خدمات بند کر دی ہیں۔'],
  ['he', 'החברה הודיעה ביום חמישי כי הפסיקה חלק משירותיה לאחר שהבדיקה מצאה ראיות חדשות על השימוש בהם.'],
  ['hi', 'कंपनी ने गुरुवार को कहा कि जांच में नए सबूत मिलने के बाद उसने अपनी कुछ सेवाएं बंद कर दी हैं और यह जारी है।'],
  ['mr', 'कंपनीने गुरुवारी सांगितले की तपासात नवीन पुरावे मिळाल्यानंतर तिने आपल्या काही सेवा बंद केल्या आहेत आणि ते सुरू आहे.'],
  ['bn', 'কোম্পানিটি বৃহস্পতিবার বলেছে, তদন্তে নতুন প্রমাণ পাওয়ার পর তারা তাদের কিছু সেবা বন্ধ করে দিয়েছে।'],
  ['ml', 'അന്വേഷണത്തിൽ പുതിയ തെളിവുകൾ കണ്ടെത്തിയതിനെ തുടർന്ന് ചില സേവനങ്ങൾ നിർത്തിയതായി കമ്പനി വ്യാഴാഴ്ച അറിയിച്ചു.'],
  ['ta', 'விசாரணையில் புதிய ஆதாரங்கள் கிடைத்ததை அடுத்து சில சேவைகளை நிறுத்தியுள்ளதாக நிறுவனம் வியாழக்கிழமை தெரிவித்தது.'],
  ['th', 'บริษัทกล่าวเมื่อวันพฤหัสบดีว่าได้ระงับบริการบางส่วนหลังจากการสอบสวนพบหลักฐานใหม่เกี่ยวกับการใช้งาน'],
  ['ja', '同社は木曜日、調査で新たな証拠が見つかったことを受けて、一部のサービスを停止したと発表した。'],
  ['zh', '该公司周四表示，在调查发现新的证据之后，已经停止向有关部门提供部分服务，并将继续进行审查。'],
  ['ko', '회사는 조사에서 새로운 증거가 발견된 뒤 일부 서비스를 중단했다고 목요일에 밝혔다.'],
  [
    'el',
    'Η εταιρεία ανακοίνωσε την Πέμπτη ότι διέκοψε μέρος των υπηρεσιών της αφού η έρευνα βρήκε νέα στοιχεία.',
  ],
  ['ka', 'კომპანიამ ხუთშაბათს განაცხადა, რომ მოკვლევის შემდეგ მომსახურების ნაწილი შეაჩერა.'],
  ['hy', 'Ընկերությունը հինգշաբթի հայտնեց, որ ստուգումից հետո դադարեցրել է իր ծառայությունների մի մասը։'],
];

test.each(sentences)('%s is told from a sentence, whatever the page declares', (language, sentence) => {
  expect(detectLanguage(sentence)).toBe(language);
  expect(detectLanguage(sentence.slice(0, 90), language)).toBe(language);
});

describe('what the page declares', () => {
  test.each([
    [
      'decides between near relatives',
      'Vlada je na sjednici donijela odluku i objavila je na stranicama.',
      'bs',
      'bs',
    ],
    ['decides where the text says little', 'Microsoft, Azure: 8200', 'nl', 'nl'],
    [
      'never overrules a clear text',
      'La société a annoncé jeudi que les services de l’unité ont été coupés.',
      'en',
      'fr',
    ],
    ['never overrules a script', '微软停止了服务', 'en', 'zh'],
    ['may carry a region', 'OK', 'pt-BR', 'pt'],
    ['may be an old tag', '', 'iw', 'he'],
    ['may be nonsense', '', 'x', 'und'],
  ])('%s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });
});

test('words are separated in most languages, not in Chinese, Japanese and Thai', () => {
  expect(['en', 'ko', 'ar'].map(isSpaced)).toEqual([true, true, true]);
  expect(['zh', 'ja', 'th'].map(isSpaced)).toEqual([false, false, false]);
});
