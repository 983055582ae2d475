/** The answers of Slavic and south-eastern Asian papers, each said in words of its own. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../fixtures/story-page.ts';

type Said = readonly (readonly [claim: string, answer: string, sentence: string])[];

const SENTENCES: Readonly<Record<string, Said>> = {
  ru: [
    ['disabled-scope', 'all-army-access', 'Израильскую армию отрезали от облака Microsoft.'],
    ['evidence-strength', 'supports-elements', 'Часть того, что написали журналисты, подтвердилась.'],
    ['employees-fired', '5', 'Работы лишились пять участников протестов.'],
    ['employees-fired', '4', 'Четверых сотрудников выставили за дверь.'],
    ['employee-protests', 'reported', 'Сотрудники месяцами устраивали акции у штаб-квартиры Microsoft.'],
    ['source-count', '11', 'Издание поговорило с 11 собеседниками в Microsoft и израильской разведке.'],
    [
      'mass-surveillance-policy',
      'not-provided',
      'Мы не даём технологии для массовой слежки за гражданскими, подчеркнул Смит.',
    ],
  ],
  uk: [
    ['disabled-scope', 'all-unit-access', 'Підрозділ 8200 повністю втратив доступ до Azure.'],
    ['disabled-scope', 'all-army-access', 'Ізраїльську армію відрізали від хмари Microsoft.'],
    ['evidence-strength', 'supports-elements', 'Частина написаного журналістами підтвердилася.'],
    ['customer-content-access', 'not-accessed', 'До вмісту клієнтських даних ніхто не заглядав.'],
    ['employees-fired', '5', "Роботу втратили п'ятеро учасників протестів."],
    ['employees-fired', '4', 'Чотирьох працівників виставили за двері.'],
    ['employee-protests', 'reported', 'Працівники місяцями влаштовували акції біля штаб-квартири Microsoft.'],
  ],
  pl: [
    ['disabled-scope', 'all-unit-access', 'Jednostka 8200 całkowicie straciła dostęp do Azure.'],
    ['disabled-scope', 'all-army-access', 'Izraelską armię odcięto od chmury Microsoftu.'],
    ['evidence-strength', 'supports-elements', 'Część tego, co napisali dziennikarze, się potwierdziła.'],
    ['employees-fired', '4', 'Czworo pracowników wyrzucono za drzwi.'],
    [
      'may-2025-finding',
      'no-evidence-of-harm',
      'W maju ta sama firma twierdziła, że nie znalazła śladów krzywdzenia ludzi.',
    ],
    ['unit-identification', 'ms-did-not-name', 'Sama jednostka w liście nie pada z nazwy.'],
  ],
  cs: [
    ['disabled-scope', 'all-unit-access', 'Microsoft odstřihl celou jednotku 8200 od cloudu.'],
    ['evidence-strength', 'supports-elements', 'Část toho, co novináři napsali, se potvrdila.'],
    [
      'evidence-strength',
      'found-mass-surveillance',
      'Prověrka zjistila, že armáda pomocí Azure hromadně sledovala lidi.',
    ],
    ['employees-fired', '5', 'O práci přišlo pět účastníků protestů.'],
    ['system-start', '2022-operational', 'Systém se rozběhl v roce 2022.'],
    ['source-count', '11', 'Redakce mluvila s 11 lidmi z Microsoftu a izraelské rozvědky.'],
    ['unit-identification', 'ms-did-not-name', 'Samotnou jednotku dopis nejmenuje.'],
  ],
  sk: [
    ['disabled-scope', 'all-army-access', 'Izraelskú armádu odrezali od cloudu Microsoftu.'],
    ['evidence-strength', 'supports-elements', 'Časť toho, čo novinári napísali, sa potvrdila.'],
    ['customer-content-access', 'not-accessed', 'Do obsahu zákazníckych dát nikto nenazeral.'],
    ['data-moved', 'left-country', 'Archív narýchlo odviezli z krajiny.'],
    ['employees-fired', '5', 'O prácu prišli piati účastníci protestov.'],
    [
      'nadella-meeting-date',
      'late-2021',
      'Koncom roka 2021 sa veliteľ jednotky Josi Sariel stretol so Satyom Nadellom.',
    ],
    ['system-start', '2022-operational', 'Systém sa rozbehol v roku 2022.'],
    ['source-count', '11', 'Redakcia hovorila s 11 ľuďmi z Microsoftu a izraelskej rozviedky.'],
    ['unit-identification', 'ms-did-not-name', 'Samotnú jednotku list nemenuje.'],
  ],
  sr: [
    ['disabled-scope', 'all-army-access', 'Izraelska vojska je odsečena od Majkrosoftovog klauda.'],
    ['evidence-strength', 'supports-elements', 'Deo onoga što su novinari napisali potvrđen je.'],
    ['other-contracts-remain', 'remain', 'Ostala saradnja sa izraelskom vojskom se nastavlja.'],
    ['data-moved', 'left-country', 'Arhiva je na brzinu izneta iz zemlje.'],
    [
      'data-move-timing',
      'within-days-of-6-august',
      'Nekoliko dana posle objavljivanja podaci su nestali sa servera.',
    ],
    ['employees-fired', '5', 'Bez posla je ostalo petoro učesnika protesta.'],
    ['planned-data-share', 'up-to-70-percent', 'U Azure su hteli da prebace do 70 odsto podataka jedinice.'],
    ['system-start', '2022-operational', 'Sistem je proradio 2022. godine.'],
    ['microsoft-customised-cloud', 'separate-area', 'Za obaveštajce je izdvojen poseban deo Azura.'],
  ],
  hr: [
    ['disabled-scope', 'all-army-access', 'Izraelska vojska odsječena je od Microsoftova oblaka.'],
    ['evidence-strength', 'supports-elements', 'Dio onoga što su novinari napisali potvrđen je.'],
    ['other-contracts-remain', 'remain', 'Ostala suradnja s izraelskom vojskom se nastavlja.'],
    [
      'data-location',
      'ireland-mostly',
      'Podaci su bili pohranjeni uglavnom u Irskoj, a manji dio u Nizozemskoj.',
    ],
    [
      'data-move-timing',
      'within-days-of-6-august',
      'Nekoliko dana nakon objave podaci su nestali s poslužitelja.',
    ],
    ['employees-fired', '5', 'Bez posla je ostalo petero sudionika prosvjeda.'],
    [
      'nadella-meeting-date',
      'late-2021',
      'Potkraj 2021. zapovjednik postrojbe Yossi Sariel sastao se sa Satyom Nadellom.',
    ],
    ['system-start', '2022-operational', 'Sustav je proradio 2022. godine.'],
    ['unit-identification', 'ms-did-not-name', 'Samu postrojbu pismo ne imenuje.'],
  ],
  bg: [
    [
      'disabled-scope',
      'specified-subset',
      'Част от облачните услуги за звеното на военното министерство бяха спрени.',
    ],
    ['disabled-scope', 'all-unit-access', 'Поделение 8200 напълно загуби достъп до Azure.'],
    ['disabled-scope', 'all-army-access', 'Израелската армия беше отрязана от облака на Microsoft.'],
    ['evidence-strength', 'supports-elements', 'Вътрешната проверка потвърди част от написаното.'],
    ['customer-content-access', 'not-accessed', 'В съдържанието на клиентските данни никой не е надничал.'],
    ['other-contracts-remain', 'remain', 'Останалото сътрудничество с израелската армия продължава.'],
    ['employees-fired', '4', 'Четирима служители бяха изхвърлени.'],
    ['retention-period', 'about-a-month', 'Записите се пазеха около месец.'],
    ['system-start', '2022-operational', 'Системата заработи през 2022 г.'],
    ['source-count', '11', 'Изданието разговаря с 11 души от Microsoft и израелското разузнаване.'],
    [
      'investigators',
      'joint-three',
      'Разследването на в. „Гардиън“, сп. „+972“ и „Локъл кол“ излезе на 6 август.',
    ],
    [
      'investigation-date',
      '2025-08-06',
      'Разследването на в. „Гардиън“, сп. „+972“ и „Локъл кол“ излезе на 6 август.',
    ],
    ['unit-identification', 'ms-did-not-name', 'Самото поделение не е назовано в писмото.'],
    ['gaza-death-toll', '65000-plus', 'В Газа загинаха над 65 хиляди души.'],
  ],
  sl: [
    ['data-moved', 'left-country', 'Arhiv so na hitro odpeljali iz države.'],
    ['employees-fired', '5', 'Brez službe je ostalo pet udeležencev protestov.'],
    ['system-start', '2022-operational', 'Sistem je zaživel leta 2022.'],
  ],
  id: [
    [
      'disabled-scope',
      'specified-subset',
      'Sebagian layanan awan untuk satuan Kementerian Pertahanan dimatikan.',
    ],
    [
      'disabled-scope',
      'specified-subset',
      'Perusahaan memblokir sejumlah langganan kementerian itu, termasuk perangkat kecerdasan buatan.',
    ],
    [
      'ai-services-disabled',
      'included',
      'Perusahaan memblokir sejumlah langganan kementerian itu, termasuk perangkat kecerdasan buatan.',
    ],
    ['disabled-scope', 'all-unit-access', 'Unit 8200 sepenuhnya kehilangan akses ke Azure.'],
    ['disabled-scope', 'all-army-access', 'Microsoft memutus seluruh akses tentara Israel ke Azure.'],
    ['disabled-scope', 'partnership-ended', 'Microsoft mengakhiri kerja sama dengan militer Israel.'],
    [
      'data-move-timing',
      'within-days-of-6-august',
      'Beberapa hari setelah laporan terbit, data lenyap dari server.',
    ],
    ['employees-fired', '4', 'Empat pegawai kena pecat.'],
    ['employees-arrested', '18', 'Sebanyak 18 orang diringkus polisi dalam protes karyawan.'],
    [
      'employee-protests',
      'reported',
      'Karyawan berbulan-bulan berunjuk rasa di depan kantor pusat Microsoft.',
    ],
    ['retention-period', 'about-a-month', 'Rekaman disimpan sekitar sebulan.'],
    ['tos-violation', 'violated', 'Penggunaan semacam itu melanggar aturan perusahaan.'],
    ['surveilled-population', 'west-bank-and-gaza', 'Yang disadap adalah warga Gaza dan Tepi Barat.'],
  ],
  ms: [
    [
      'disabled-scope',
      'specified-subset',
      'Sebahagian perkhidmatan awan bagi unit Kementerian Pertahanan ditutup.',
    ],
    ['disabled-scope', 'all-unit-access', 'Unit 8200 hilang akses sepenuhnya kepada Azure.'],
    ['disabled-scope', 'all-army-access', 'Tentera Israel tidak lagi boleh menggunakan awan Microsoft.'],
    ['other-contracts-remain', 'remain', 'Kerjasama lain dengan tentera Israel masih diteruskan.'],
    ['other-contracts-remain', 'remain', 'Sebahagian besar kontrak dengan tentera Israel masih berjalan.'],
    ['data-moved', 'left-country', 'Arkib itu segera dibawa keluar negara.'],
    [
      'employee-protests',
      'reported',
      'Pekerja berbulan-bulan berdemonstrasi di hadapan ibu pejabat Microsoft.',
    ],
    ['retention-period', 'about-a-month', 'Rakaman disimpan kira-kira sebulan.'],
    ['review-start', '2025-08-15', 'Semakan bermula 15 Ogos.'],
    ['gaza-death-toll', '65000-plus', 'Lebih 65,000 orang terkorban di Gaza.'],
  ],
  vi: [
    [
      'disabled-scope',
      'specified-subset',
      'Một phần dịch vụ đám mây của đơn vị thuộc Bộ Quốc phòng đã bị tắt.',
    ],
    ['disabled-scope', 'specified-subset', 'Hãng đã khóa một số gói thuê bao của bộ này, kể cả công cụ AI.'],
    ['ai-services-disabled', 'included', 'Hãng đã khóa một số gói thuê bao của bộ này, kể cả công cụ AI.'],
    ['disabled-scope', 'all-unit-access', 'Đơn vị 8200 mất hoàn toàn quyền truy cập Azure.'],
    ['evidence-strength', 'supports-elements', 'Một phần những gì báo chí viết đã được xác nhận.'],
    ['other-contracts-remain', 'remain', 'Các hợp tác khác với quân đội Israel vẫn tiếp tục.'],
    ['data-moved', 'left-country', 'Kho dữ liệu được gấp rút chuyển ra nước ngoài.'],
    [
      'data-move-timing',
      'within-days-of-6-august',
      'Vài ngày sau khi bài báo ra, dữ liệu biến mất khỏi máy chủ.',
    ],
    ['source-count', '11', 'Tờ báo đã trao đổi với 11 nguồn tin tại Microsoft và tình báo Israel.'],
    ['investigation-date', '2025-08-06', 'Loạt bài của tờ The Guardian (Anh) đăng ngày 6/8.'],
    ['tos-violation', 'violated', 'Việc sử dụng như vậy vi phạm quy định của hãng.'],
    ['unit-identification', 'ms-did-not-name', 'Bức thư không nêu tên đơn vị.'],
    ['gaza-death-toll', '65000-plus', 'Hơn 65 nghìn người đã chết ở Gaza.'],
    [
      'announcement-date',
      '2025-09-25',
      'Trong thư gửi nhân viên hôm 25/9, ông Smith thông báo đã cắt dịch vụ.',
    ],
  ],
  th: [
    ['disabled-scope', 'specified-subset', 'บริการคลาวด์บางส่วนของหน่วยในกระทรวงกลาโหมถูกปิด'],
    ['disabled-scope', 'all-army-access', 'กองทัพอิสราเอลใช้คลาวด์ของไมโครซอฟท์ไม่ได้อีกต่อไป'],
    ['data-kind', 'call-recordings', 'หน่วยนี้เก็บไฟล์เสียงการโทรศัพท์ของชาวปาเลสไตน์'],
  ],
};

describe.each(Object.entries(SENTENCES))('in %s', (language, said) => {
  test.each(said)('%s: %s', (claim, answer, sentence) => {
    expect(answersTo(claim, language, sentence)).toEqual([answer]);
  });
});
