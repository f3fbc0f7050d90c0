/**
 * What stands for a country's government when it speaks: its capital, the seat of its head, its administration.
 * "Kyiv says" → Ukraine. One country a line, as the gazetteer names it.
 */
export const governments = `
Afghanistan|Kabul
Albania|Tirana
Algeria|Algiers
Angola|Luanda
Argentina|Buenos Aires
Armenia|Yerevan
Australia|Canberra
Austria|Vienna
Azerbaijan|Baku
Bahrain|Manama
Bangladesh|Dhaka
Belarus|Minsk
Belgium|Brussels
Benin|Porto-Novo
Bolivia|La Paz
Brazil|Brasilia
Bulgaria|Sofia
Burkina Faso|Ouagadougou
Burundi|Gitega
Cambodia|Phnom Penh
Canada|Ottawa
Chad|N'Djamena
Chile|Santiago
China|Beijing
City Kyrgyzstan|Bishkek
City Moldova|Chisinau
Colombia|Bogota
Croatia|Zagreb
Cuba|Havana
Cyprus|Nicosia
Czechia|Prague
Denmark|Copenhagen
Ecuador|Quito
Egypt|Cairo
El Salvador|San Salvador
Estonia|Tallinn
Ethiopia|Addis Ababa
Finland|Helsinki
France|Paris
Georgia|Tbilisi
Germany|Berlin
Ghana|Accra
Greece|Athens
Guatemala|Guatemala City
Haiti|Port-au-Prince
Honduras|Tegucigalpa
Hungary|Budapest
India|New Delhi
Indonesia|Jakarta
Iran|Tehran
Iraq|Baghdad
Ireland|Dublin
Israel|Jerusalem
Italy|Rome
Japan|Tokyo
Jordan|Amman
Kazakhstan|Astana
Kenya|Nairobi
Kosovo|Pristina
Kuwait|Kuwait City
Laos|Vientiane
Latvia|Riga
Lebanon|Beirut
Liberia|Monrovia
Libya|Tripoli
Lithuania|Vilnius
Lumpur Mali|Bamako
Madagascar|Antananarivo
Malawi|Lilongwe
Malaysia|Kuala Lumpur
Mexico|Mexico City
Mongolia|Ulaanbaatar
Morocco|Rabat
Mozambique|Maputo
Myanmar|Naypyidaw
Nepal|Kathmandu
Netherlands|The Hague
Nicaragua|Managua
Niger|Niamey
Nigeria|Abuja
North Korea|Pyongyang
Norway|Oslo
Oman|Muscat
Pakistan|Islamabad
Palestine|Ramallah
Paraguay|Asuncion
Paz Bosnia|Sarajevo
Penh Cameroon|Yaounde
Peru|Lima
Philippines|Manila
Poland|Warsaw
Portugal|Lisbon
Qatar|Doha
Romania|Bucharest
Russia|Moscow
Rwanda|Kigali
Salvador Eritrea|Asmara
Saudi Arabia|Riyadh
Senegal|Dakar
Serbia|Belgrade
Sierra Leone|Freetown
Slovakia|Bratislava
Slovenia|Ljubljana
Somalia|Mogadishu
South Africa|Pretoria
South Korea|Seoul
South Sudan|Juba
Spain|Madrid
Sri Lanka|Colombo
Sudan|Khartoum
Sweden|Stockholm
Switzerland|Bern
Syria|Damascus
Taiwan|Taipei
Tajikistan|Dushanbe
Tanzania|Dodoma
Thailand|Bangkok
Togo|Lome
Tunisia|Tunis
Turkey|Ankara
Turkmenistan|Ashgabat
Uganda|Kampala
Ukraine|Kyiv, Kiev
United Kingdom|London
United States|Washington, Biden administration, Trump administration
Uruguay|Montevideo
Uzbekistan|Tashkent
Venezuela|Caracas
Vietnam|Hanoi
Yemen|Sanaa
Zambia|Lusaka
Zimbabwe|Harare
`;
