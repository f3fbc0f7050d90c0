/**
 * The news' spellings of listed places, of our own knowledge: "Jabalia" for GeoNames' "Jabālyā".
 * One place a line: its listed name, the code of the area that holds it, and the spellings.
 * An alias wins over a like-named listing ("Gaza" is the Strip unless the text says "Gaza City").
 *
 * Not here: regions that no administration has (regions.ts), demonyms (demonyms.ts).
 */
export const aliases = `
Gaza Strip|PS|Gaza, Gaza enclave
Gaza|PS.GZ|Gaza City
Jabālyā|PS.GZ|Jabalia, Jabaliya, Jabalya, Jabaliyah
Bayt Ḩānūn|PS.GZ|Beit Hanoun, Beit Hanun
Bayt Lāhyā|PS.GZ|Beit Lahia, Beit Lahiya, Beit Lahya
Khān Yūnis|PS.GZ|Khan Younis, Khan Yunus, Khan Younes
An Nuşayrāt|PS.GZ|Nuseirat, Nuseyrat, Al-Nuseirat
Deir Al Balah|PS.GZ|Deir el-Balah, Deir al Balah
‘Abasān al Kabīrah|PS.GZ|Abasan, Bani Suheila
Ţūlkarm|PS.WE|Tulkarem, Tulkarm
Hebron|PS.WE|Al-Khalil
Janīn|PS.WE|Jenin
Avdiyivka|UA.05|Avdiivka, Avdeevka, Avdeyevka
Bakhmut|UA.05|Artemivsk, Artyomovsk
Mar'yinka|UA.05|Marinka, Maryinka
Makiyivka|UA.05|Makiivka, Makeyevka, Makeevka
Toretsk|UA.05|Dzerzhinsk
Pokrovsk|UA.05|Krasnoarmiisk
Kramators’k|UA.05|Kramatorsk
Chasiv Yar|UA.05|Chasov Yar
Kostyantynivka|UA.05|Kostiantynivka, Konstantinovka
Horlivka|UA.05|Gorlovka
Izyum|UA.07|Izium
Kupjansk|UA.07|Kupiansk, Kupyansk
Vovchans’k|UA.07|Vovchansk, Volchansk
Kharkiv|UA.07|Kharkov
Lysychans’k|UA.14|Lysychansk, Lisichansk
Luhansk|UA.14|Lugansk
Berdyansk|UA.26|Berdiansk
Zaporizhia|UA.26|Zaporizhzhia, Zaporozhye, Zaporizhzhya
Energodar|UA.26|Enerhodar
Dnipro|UA.04|Dnepropetrovsk, Dnipropetrovsk
Odessa|UA.17|Odesa
Mykolayiv|UA.16|Mykolaiv, Nikolaev
Kyiv|UA.12|Kiev, Kyyiv
Kremenchuk|UA.18|Kremenchug
Vinnytsia|UA.23|Vinnytsya
Lviv|UA.15|Lvov
Ternopil|UA.22|Ternopol
Crimea|UA|Crimean Peninsula, Crimean peninsula, annexed Crimea
El Fasher|SD.55|al-Fashir, al-Fasher, El-Fashir, Fashir
Geneina|SD.47|El Geneina, al-Geneina, Al Junaynah, Ardamata
Wad Medani|SD.38|Wad Madani, Wad Medani
Al Jazirah|SD|Gezira, Al-Jazira, El Gezira, Jazira, Al Gezira
Northern Darfur|SD|North Darfur
Western Darfur|SD|West Darfur
Southern Darfur|SD|South Darfur
Eastern Darfur|SD|East Darfur
Southern Kordofan|SD|South Kordofan
Mek'ele|ET.53|Mekelle, Mekele, Mek'ele
Shushi|AZ.55|Shusha
Ar Raqqah|SY.04|Raqqa, Rakka, Raqa
Dar‘ā|SY.06|Daraa, Deraa, Dara'a
‘Ayn al ‘Arab|SY.09|Kobani, Kobane, Ayn al-Arab
Khān Shaykhūn|SY.12|Khan Sheikhoun, Khan Shaykhun
As-Suwayda|SY.05|Sweida, Suweida, Suwayda, al-Suwayda
Tadmur|SY.11|Palmyra
Ḩamāh|SY.10|Hama
Rif-dimashq|SY|Rif Dimashq, Rural Damascus, Damascus countryside, Eastern Ghouta, eastern Ghouta, Ghouta
Latakia|SY.02|Lattakia
Douma|SY.08|Duma
Al Fallūjah|IQ.01|Fallujah, Falluja
Sinjār|IQ.15|Sinjar, Shingal
Basrah|IQ.02|Basra
Arbil|IQ.11|Irbil
Al Ḩudaydah|YE.08|Hodeidah, Hodeida, Hudaydah, Hudaydah
Sanaa|YE.16|Sana'a, Sana
Ta‘izz|YE.25|Taiz, Taizz
Sa'dah|YE.15|Saada, Sa'ada, Saadah
Ma'rib|YE.14|Marib
Nabatîyé et Tahta|LB.07|Nabatieh, Nabatiyeh, Nabatiyah
Baalbek|LB.11|Baalbeck
Sidon|LB.06|Saida
Bekaa|LB|Beqaa, Bekaa, Bekaa Valley, Beqaa Valley, the Bekaa
Jerusalem|IL.06|East Jerusalem, West Jerusalem, Al-Quds
Beersheba|IL.01|Be'er Sheva, Beer Sheva
Mazār-e Sharīf|AF.30|Mazar-i-Sharif, Mazar-e-Sharif, Mazar
Nay Pyi Taw|MM.18|Naypyidaw, Naypyitaw
Rakhine|MM|Rakhine State, Arakan
Yangon|MM.17|Rangoon
Cabo Delgado Province|MZ|Cabo Delgado
Tombouctou|ML|Timbuktu
Ouagadougou|BF.03|Ouaga
Beledweyne|SO.07|Beledweyn, Beletweyne, Beled Weyne, Baladweyne
Mogadishu|SO.02|Muqdisho
Kahramanmaraş|TR.46|Kahramanmaras, Maras
Antakya|TR.31|Antioch
Cox’s Bāzār|BD.84|Cox's Bazar, Coxs Bazar
Azad Kashmir|PK|Pakistan-administered Kashmir, Pakistani Kashmir, Azad Jammu and Kashmir
Jammu and Kashmir|IN|Indian-administered Kashmir, Indian Kashmir, Jammu and Kashmir, Indian-controlled Kashmir
Khyber Pakhtunkhwa|PK|Khyber Pukhtunkhwa, KPK, North-West Frontier Province
Bengaluru|IN.19|Bangalore
Mumbai|IN.16|Bombay
Kolkata|IN.28|Calcutta
Chennai|IN.25|Madras
Washington, D.C.|US.DC|Washington, Washington DC
New York City|US.NY|New York, NYC, Manhattan, Brooklyn, Bronx
Los Angeles|US.CA|L.A., LA
Saint Petersburg|RU.66|St. Petersburg, St Petersburg, Leningrad
St. Louis|US.MO|Saint Louis
Dagestan|RU|Daghestan
Chechnya|RU|Chechen Republic
Belgorod Oblast|RU|Belgorod region
Kursk Oblast|RU|Kursk region
Rostov-na-Donu|RU.61|Rostov-on-Don
Darnah|LY.70|Derna
Sirte|LY.76|Sirt
Makhachkala|RU.17|Makhach-Kala
Groznyy|RU.12|Grozny
Yekaterinburg|RU.71|Ekaterinburg
Kandahār|AF.23|Qandahar
Kunduz|AF.24|Konduz
Jalālābād|AF.18|Jalalabad
Khōst|AF.37|Khost
Hyderabad|IN.40|Hyderābād
Beijing|CN.22|Peking
Guangzhou|CN.30|Canton
Ho Chi Minh City|VN.20|Saigon
Xinjiang|CN|Xinjiang region, East Turkestan
Tibet|CN|Tibet Autonomous Region
Mexico City|MX.09|Ciudad de Mexico
Port-au-Prince|HT.11|Port au Prince
Pristina|XK.10097360|Prishtina, Prishtinë
Skopje|MK.F6|Skoplje
Yerevan|AM.11|Erevan
Baku|AZ.09|Baki
Gyumri|AM.07|Leninakan
Zinjibār|YE.01|Zinjibar
Ḩalabjah|IQ.05|Halabja
Tall ‘Afar|IQ.15|Tal Afar, Tel Afar
Bukavu|CD.12|Bukavo
Nyala|SD.49|Niyala
El Obeid|SD.56|al-Obeid, Al-Ubayyid
Port Sudan|SD.36|Bur Sudan
Zamfara State|NG|Zamfara
Borno State|NG|Borno
Kaduna State|NG|Kaduna state
Benue State|NG|Benue
Plateau State|NG|Plateau state
`;
