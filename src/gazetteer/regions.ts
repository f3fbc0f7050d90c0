/**
 * Places that the listing lacks: regions without an administration of their own, seas, continents,
 * fronts and quarters of the news, of our own knowledge.
 * One a line: name, kind, code of what holds it (empty for more than one country), other spellings.
 */
export const regions = `
Donbas|region|UA|Donbass
Darfur|region|SD|Darfur region
Kordofan|region|SD|
Kashmir|region||Kashmir Valley, Kashmir region
Nagorno-Karabakh|region|AZ|Karabakh, Artsakh, Nagorno Karabakh
Stepanakert|city|AZ|Khankendi, Xankendi
Kurdistan|region|IQ|Iraqi Kurdistan, Kurdistan Region, Kurdish region
Sinai|region|EG|Sinai Peninsula, North Sinai, Sinai peninsula
Golan Heights|region|IL|Golan, Israeli-occupied Golan Heights
Galilee|region|IL|Upper Galilee, Western Galilee
Negev|region|IL|Negev desert
Sahel|region||Sahel region
Horn of Africa|region||
Great Rift Valley|region||Rift Valley
Levant|region||
Maghreb|region||
Balkans|region||Western Balkans
Caucasus|region||North Caucasus, South Caucasus
Transnistria|region|MD|Transdniestria
Abkhazia|region|GE|
South Ossetia|region|GE|
Ogaden|region|ET|
Casamance|region|SN|
Biafra|region|NG|
Niger Delta|region|NG|
Lake Chad|region||Lake Chad Basin, Lake Chad region
Mindanao|region|PH|
Visayas|region|PH|
Luzon|region|PH|
Java|region|ID|
Sumatra|region|ID|
Borneo|region||Kalimantan
Sulawesi|region|ID|
Lombok|region|ID|
Flores|region|ID|
Timor|region||
Bougainville|region|PG|
Hokkaido|region|JP|
Honshu|region|JP|
Kyushu|region|JP|
Shikoku|region|JP|
Noto|region|JP|Noto Peninsula
Tohoku|region|JP|
Sicily|region|IT|
Sardinia|region|IT|
Corsica|region|FR|
Crete|region|GR|
Lesbos|region|GR|
Rhodes|region|GR|
Evia|region|GR|
Scandinavia|region||
Siberia|region|RU|
Ulster|region|GB|
Patagonia|region||
Amazon|region||Amazon rainforest, Amazon basin
Andes|region||
Himalayas|region||Himalaya
Hindu Kush|region||
Anatolia|region|TR|
Catatumbo|region|CO|
Darien Gap|region||Darién Gap
Caribbean|region||
Central America|region||
Latin America|region||
Middle East|region||Near East
Central Asia|region||
South Asia|region||
Southeast Asia|region||South-East Asia, South East Asia
Sub-Saharan Africa|region||sub-Saharan Africa
West Africa|region||
East Africa|region||
Central Africa|region||
North Africa|region||
Southern Africa|region||
Africa|continent||
Asia|continent||
Europe|continent||
North America|continent||
South America|continent||
Oceania|continent||
Antarctica|continent||
Mediterranean|sea||Mediterranean Sea, central Mediterranean
Black Sea|sea||
Red Sea|sea||
Aegean|sea||Aegean Sea
Adriatic|sea||Adriatic Sea
Baltic Sea|sea||
North Sea|sea||
English Channel|sea||Channel
Gulf of Aden|sea||
Persian Gulf|sea||
Gulf of Mexico|sea||
Gulf of Guinea|sea||
South China Sea|sea||
East China Sea|sea||
Bay of Bengal|sea||
Arabian Sea|sea||
Andaman Sea|sea||
Indian Ocean|sea||
Pacific|sea||Pacific Ocean
Atlantic|sea||Atlantic Ocean
Caspian Sea|sea||
Sea of Azov|sea||Azov Sea
Strait of Hormuz|sea||
Bab el-Mandeb|sea||
Lake Victoria|sea||
Lake Kivu|sea||
Lake Tanganyika|sea||
Dnieper|sea|UA|Dnipro River, Dnieper River
Snake Island|region|UA|Zmiinyi Island
Kerch Strait|sea||
Rafah crossing|facility|PS.GZ|
Netzarim|region|PS.GZ|Netzarim corridor, Netzarim Corridor
Philadelphi|region|PS.GZ|Philadelphi corridor, Philadelphi Corridor
Muwasi|region|PS.GZ|al-Mawasi, Mawasi, Al-Mawasi
Shijaiyah|quarter|PS.GZ|Shujaiya, Shejaiya, Shuja'iyya, Shujayea, Shujaiyya
Zeitoun|quarter|PS.GZ|Zaytoun
Rimal|quarter|PS.GZ|Remal
Tuffah|quarter|PS.GZ|
Sheikh Radwan|quarter|PS.GZ|
Tel al-Sultan|quarter|PS.GZ|Tal as-Sultan
Bureij|city|PS.GZ|Bureij camp
Maghazi|city|PS.GZ|
Be'eri|city|IL|Kibbutz Be'eri, Kibbutz Beeri
Nir Oz|city|IL|
Kfar Aza|city|IL|Kfar Azza
Kiryat Shmona|city|IL|
Majdal Shams|city|IL|
Dahiyeh|quarter|LB|Dahiya, Dahieh
Bint Jbeil|city|LB.07|
Zaporizhzhia nuclear power plant|facility|UA.26|Zaporizhzhia Nuclear Power Plant
Sievierodonetsk|city|UA.14|Severodonetsk, Syeverodonetsk
Vuhledar|city|UA.05|Ugledar
Azovstal|facility|UA.05|Azovstal steelworks, Azovstal plant
Krynky|city|UA.08|
Bilohorivka|city|UA.14|
Robotyne|city|UA.26|
Olenivka|city|UA.05|
Hroza|city|UA.07|
Kakhovka|city|UA.08|Kakhovka dam, Nova Kakhovka
Yarmouk|quarter|SY|
Zamzam|city|SD.55|Zamzam camp
Abu Shouk|city|SD.55|Abu Shouk camp
Potocari|city|BA.02|Potočari
Barsalogho|city|BF.05|
Solhan|city|BF|
Moura|city|ML|
Ogossagou|city|ML|
Kishishe|city|CD|
Minova|city|CD|
Mocimboa da Praia|city|MZ|
Palma|city|MZ|
Sandy Hook|city|US.CT|
Maui|region|US.HI|
Long Island|region|US.NY|
Ground Zero|facility|US.NY|
Guantanamo Bay|facility|CU|Guantánamo Bay, Guantanamo
Okinawa|region|JP|
Crocus City Hall|facility|RU|
Evin|facility|IR|Evin Prison
Somaliland|region|SO|
Puntland|region|SO|
Jubaland|region|SO|
Yugoslavia|country||the former Yugoslavia
Soviet Union|country||USSR
`;
