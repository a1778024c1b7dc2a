/// Names of places, in lower case, of our own writing: the ones that texts name most.
package enum Places {
    package static let countries: Set<String> = names(
        """
        afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, aruba, \
        australia, austria, austria-hungary, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, \
        belgium, belize, benin, bhutan, bohemia, bolivia, bosnia, bosnia and herzegovina, botswana, brazil, \
        britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, \
        central african republic, ceylon, chad, chile, china, colombia, comoros, congo, costa rica, croatia, \
        cuba, cyprus, czech republic, czechia, czechoslovakia, democratic republic of the congo, denmark, \
        djibouti, dominica, dominican republic, east germany, east pakistan, east timor, ecuador, egypt, \
        el equatorial guinea, england, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, \
        gambia, georgia, germany, ghana, great britain, greece, greenland, grenada, guatemala, guinea, \
        guinea-bissau, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, \
        israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, korea, kosovo, kuwait, \
        kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, \
        macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, \
        micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru, \
        nazi germany, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, \
        north vietnam, norway, oman, pakistan, palau, panama, papua new guinea, paraguay, \
        people's republic of china, persia, peru, philippines, poland, portugal, prussia, puerto rico, qatar, \
        republic of china, republic of ireland, rhodesia, romania, russia, rwanda, saint lucia, samoa, \
        san marino, sao tome and principe, saudi arabia, scotland, senegal, serbia, seychelles, siam, \
        sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea, \
        south sudan, south vietnam, soviet russia, soviet union, spain, sri lanka, sudan, suriname, swaziland, \
        sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, timor-leste, togo, tonga, \
        trinidad and tobago, tunisia, turkey, turkmenistan, tuvalu, u.k., u.s., u.s.a., uganda, ukraine, \
        united arab emirates, united kingdom, united states, united states of america, uruguay, usa, ussr, \
        uzbekistan, vanuatu, vatican city, venezuela, vietnam, wales, west germany, yemen, yugoslavia, zaire, \
        zambia, zimbabwe
        """)
    package static let cities: Set<String> = names(
        """
        aachen, aberdeen, abidjan, abu dhabi, abuja, accra, addis ababa, adelaide, aden, agra, ahmedabad, \
        akron, albany, albuquerque, aleppo, alexandria, algiers, almaty, amarillo, amman, amritsar, amsterdam, \
        anchorage, ankara, annapolis, antananarivo, antioch, antwerp, archangel, arequipa, arkhangelsk, \
        arlington, asheville, ashgabat, asmara, astana, astrakhan, asuncion, asunción, aswan, athens, atlanta, \
        auckland, augsburg, babylon, baghdad, baku, baltimore, bamako, bandung, bangalore, bangkok, bangui, \
        barcelona, bari, basel, basra, baton rouge, beijing, beirut, belfast, belgrade, belo horizonte, \
        bengaluru, benghazi, bergen, berkeley, berlin, bern, bilbao, birmingham, bishkek, bogota, bogotá, \
        boise, bologna, bombay, bonn, bordeaux, boston, brasilia, brasília, bratislava, brazzaville, breslau, \
        brest, bridgetown, brisbane, bristol, brno, bruges, brussels, bucharest, budapest, buenos aires, \
        buffalo, bujumbura, bursa, busan, cadiz, cairo, calais, calcutta, calgary, cali, cambridge, canberra, \
        canton, cape town, caracas, cardiff, cartagena, carthage, casablanca, changsha, charleston, \
        chelyabinsk, chengdu, chennai, chicago, chisinau, chongqing, christchurch, cincinnati, cleveland, \
        cluj-napoca, cochin, coimbra, cologne, colombo, conakry, constantinople, copenhagen, cordoba, corinth, \
        cork, coventry, cusco, cuzco, cádiz, córdoba, da nang, dakar, dalian, dallas, damascus, danzig, \
        dar es salaam, dayton, delhi, delphi, denver, des moines, detroit, dhaka, dijon, djibouti city, dnipro, \
        doha, donetsk, dortmund, dover, dresden, dublin, duisburg, dundee, durban, dushanbe, dusseldorf, \
        düsseldorf, east berlin, edinburgh, edmonton, el paso, entebbe, ephesus, erfurt, essen, exeter, \
        fairbanks, ferrara, fez, florence, fort worth, frankfurt, freetown, fresno, fukuoka, gdansk, gdańsk, \
        geneva, genoa, ghent, giza, glasgow, gloucester, gorky, gothenburg, granada, graz, grenoble, grozny, \
        guadalajara, guangzhou, guatemala city, guayaquil, göttingen, haifa, halle, hamburg, hangzhou, \
        hannover, hanoi, hanover, harare, harbin, hartford, havana, heidelberg, helsinki, herat, hiroshima, \
        ho chi minh city, hong kong, honolulu, houston, hull, huntsville, hyderabad, indianapolis, innsbruck, \
        irkutsk, isfahan, islamabad, istanbul, izmir, jacksonville, jaffa, jaipur, jakarta, jeddah, jena, \
        jerusalem, johannesburg, juba, juneau, kabul, kaliningrad, kampala, kandahar, kansas city, kaohsiung, \
        karachi, karlsruhe, kathmandu, kaunas, kazan, kharkiv, kharkov, khartoum, kiel, kiev, kigali, kingston, \
        kinshasa, knoxville, kobe, kolkata, konigsberg, krakow, kraków, kuala lumpur, kursk, kuwait city, kyiv, \
        kyoto, königsberg, la paz, lagos, lahore, las vegas, lausanne, leeds, leicester, leiden, leipzig, \
        leningrad, leuven, lhasa, lille, lilongwe, lima, linz, lisbon, little rock, liverpool, ljubljana, lodz, \
        lome, london, long beach, los angeles, louisville, lourdes, luanda, lubeck, lublin, lucknow, lusaka, \
        luxor, lviv, lyon, lyons, lübeck, maastricht, macau, madras, madrid, magdeburg, mainz, malaga, managua, \
        manchester, mandalay, manila, mannheim, maputo, marrakesh, marseille, marseilles, mashhad, mecca, \
        medellin, medellín, medina, melbourne, memphis, mexico city, miami, milan, milwaukee, minneapolis, \
        minsk, mogadishu, mombasa, monrovia, monterey, monterrey, montevideo, montpellier, montreal, moscow, \
        mosul, mumbai, munich, murmansk, muscat, mysore, málaga, nagasaki, nagoya, nairobi, nancy, nanjing, \
        nanking, nantes, naples, nashville, nassau, new delhi, new haven, new orleans, new york, new york city, \
        newark, newcastle, niamey, nice, nicosia, nineveh, norfolk, nottingham, nouakchott, novosibirsk, \
        nuremberg, nürnberg, oakland, odessa, oklahoma city, omaha, omsk, oran, orleans, orléans, osaka, oslo, \
        ostend, ottawa, ouagadougou, oxford, padua, palermo, palo alto, panama city, paramaribo, paris, \
        pasadena, peking, pensacola, perm, perth, perugia, peshawar, petrograd, philadelphia, phnom penh, \
        phoenix, pisa, pittsburgh, plymouth, podgorica, poitiers, pompeii, port moresby, port of spain, \
        port-au-prince, porto, portsmouth, potsdam, poznan, poznań, prague, pretoria, princeton, pristina, \
        providence, puebla, pyongyang, quebec city, quito, rabat, rangoon, ravenna, rawalpindi, recife, \
        regensburg, reims, rennes, reykjavik, reykjavík, rhodes, riga, rio de janeiro, riyadh, rochester, rome, \
        rostock, rotterdam, rouen, sacramento, saigon, saint petersburg, salamanca, salem, salonica, \
        salt lake city, salzburg, samara, samarkand, san antonio, san diego, san francisco, san jose, san josé, \
        san juan, san sana'a, santa fe, santiago, santo domingo, sao paulo, sapporo, sarajevo, saratov, \
        scranton, seattle, sendai, seoul, sevastopol, seville, shanghai, shenyang, shenzhen, shiraz, \
        shrewsbury, siena, singapore, skopje, smolensk, smyrna, sofia, southampton, sparta, spokane, \
        springfield, st louis, st. louis, st. paul, st. petersburg, stalingrad, stettin, stockholm, strasbourg, \
        stuttgart, suzhou, sydney, syracuse, szczecin, szeged, são paulo, tabriz, taipei, tallahassee, tallinn, \
        tampa, tampere, tangier, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, thebes, thessaloniki, \
        tianjin, tijuana, tirana, tokyo, toledo, topeka, toronto, toulon, toulouse, trent, trieste, tripoli, \
        tromsø, trondheim, troy, tucson, tulsa, tunis, turin, tuscaloosa, tver, ulaanbaatar, ulan bator, ulm, \
        uppsala, ur, utrecht, vaduz, valencia, valletta, valparaiso, valparaíso, vancouver, venice, veracruz, \
        verdun, verona, versailles, vienna, vientiane, vilnius, vladivostok, volgograd, voronezh, warsaw, \
        washington, weimar, west berlin, wilmington, windhoek, winnipeg, wittenberg, wolverhampton, worcester, \
        worms, wroclaw, wrocław, wuhan, würzburg, xi'an, yalta, yangon, yaounde, yekaterinburg, yerevan, \
        yokohama, york, zagreb, zanzibar city, zaragoza, zurich, zürich, łódź
        """)
    package static let regions: Set<String> = names(
        """
        abkhazia, acadia, aden, adriatic, adriatic sea, aegean, aegean sea, africa, algarve, alps, alsace, \
        alsace-lorraine, amazon, amazon basin, amazon river, america, americas, anatolia, andalusia, andes, \
        annam, antarctic, antarctica, antilles, apennines, appalachia, appalachian mountains, appalachians, \
        aquitaine, arabia, arabian peninsula, arabian sea, aragon, aral sea, arctic, arctic ocean, ardennes, \
        asia, asia minor, asturias, atlantic, atlantic ocean, atlas mountains, australasia, azores, baden, \
        baja california, balearic islands, balkan peninsula, balkans, baltic, baltic sea, baltic states, \
        baluchistan, bangka, barents sea, basque country, bay of bengal, bay of biscay, belarus, benelux, \
        bengal, bering sea, bering strait, bermuda, bessarabia, black forest, black sea, bohemia, borneo, \
        bosphorus, bosporus, brabant, britannia, british isles, brittany, bukovina, burgundy, cabinda, \
        calabria, campania, canary islands, cantabria, cape horn, cape of good hope, cappadocia, caribbean, \
        caribbean sea, carpathians, caspian sea, castile, catalan countries, catalonia, caucasus, cebu, \
        celebes, central america, central asia, central europe, champagne, channel islands, chechnya, \
        chesapeake bay, china sea, cilicia, cochinchina, columbia river, congo basin, congo river, \
        continental europe, cornwall, corsica, crete, crimea, cumbria, cyclades, cyrenaica, dacia, dagestan, \
        dalmatia, dardanelles, dead sea, deccan, derbyshire, devon, dobruja, dorset, durham, east africa, \
        east anglia, east asia, east china sea, east indies, east prussia, eastern europe, england, \
        english channel, epirus, equator, essex, eurasia, europe, extremadura, falkland islands, far east, \
        faroe islands, fertile crescent, flanders, florida keys, franconia, frisia, galapagos islands, galicia, \
        galilee, gascony, gaul, gaza strip, georgia, germania, gibraltar, golan heights, gold coast, gotland, \
        grand canyon, great britain, great lakes, great plains, guadalcanal, guadeloupe, guam, guangxi, \
        guernsey, gulf of aden, gulf of mexico, hampshire, hebrides, herefordshire, hertfordshire, herzegovina, \
        himalaya, himalayas, hindu kush, hispaniola, hokkaido, holland, holstein, holy land, honshu, \
        horn of africa, hudson bay, hudson river, iberia, iberian peninsula, india, indian ocean, indochina, \
        indus, indus river, indus valley, inner mongolia, ionia, ionian sea, isle of man, isle of wight, \
        istria, iwo jima, jammu and kashmir, java, judea, jutland, kamchatka, karelia, kashmir, kent, khorasan, \
        klondike, kosovo, kruja, kurdistan, kuril islands, kyushu, labrador, lake baikal, lake erie, \
        lake geneva, lake huron, lake lancashire, lake michigan, lake ontario, lake superior, lake tanganyika, \
        languedoc, lapland, latin america, lesbos, levant, liguria, lincolnshire, lithuania, livonia, lombardy, \
        long island, lorraine, low countries, lower canada, macedon, madeira, maghreb, majorca, \
        malay peninsula, malaya, mallorca, maluku islands, manchuria, manhattan, mariana islands, marmara, \
        martinique, mauritania, mecklenburg, mediterranean, mediterranean sea, melanesia, mesopotamia, \
        micronesia, middle east, midlands, midwest, mindanao, minorca, mississippi river, missouri river, \
        moldavia, moluccas, mont blanc, montserrat, moravia, mount everest, murcia, nagorno-karabakh, natal, \
        navarre, new caledonia, new england, new guinea, new spain, new world, new york state, nile delta, \
        nile river, nile valley, norfolk island, normandy, north africa, north america, north island, \
        north pole, north sea, north-west frontier, northern cape, northern china, northern europe, \
        northern hemisphere, northern ireland, northern territory, northumberland, northwest territories, \
        nubia, nunavut, oceania, ohio river, okinawa, old world, orkney, outer mongolia, oxfordshire, pacific, \
        pacific northwest, pacific ocean, palatinate, palestine, pamir, patagonia, pearl harbor, peloponnese, \
        persian gulf, phoenicia, phrygia, picardy, piedmont, pitcairn islands, poland, polynesia, pomerania, \
        portuguese guinea, provence, pyrenees, red sea, reunion, rhineland, rockies, rocky mountains, \
        roman britain, ruhr, ruthenia, réunion, saar, sahara, sahel, saint helena, sakhalin, sakhalin island, \
        samaria, sarawak, sardinia, savoy, scandinavia, schleswig, scotland, sea of japan, sea of marmara, \
        senegambia, serengeti, shetland, shetland islands, shikoku, siberia, sicily, silesia, sinai, \
        sinai peninsula, sinkiang, slavonia, solomon islands, somaliland, somerset, south america, south asia, \
        south china sea, south island, south pacific, south pole, southeast asia, southeast europe, \
        southern africa, southern europe, southern hemisphere, southern ocean, spitsbergen, staffordshire, \
        strait of gibraltar, strait of hormuz, styria, sub-saharan africa, sudetenland, suez, suez canal, \
        suffolk, sulawesi, sumatra, surrey, sussex, svalbard, swabia, tahiti, tanganyika, thessaly, thrace, \
        tibet, tierra del fuego, timor, tonkin, transcaucasia, transjordan, transvaal, transylvania, \
        tripolitania, tuscany, tyrol, umbria, upper canada, ural mountains, urals, virgin islands, wales, \
        wallachia, warwickshire, wessex, west africa, west bank, west indies, western europe, western sahara, \
        westphalia, wiltshire, xinjiang, yangtze river, yellow river, yellow sea, yorkshire, yucatan, yucatán, \
        yukon, zanzibar, zealand, zeeland
        """)
    /// States of federations.
    package static let states: Set<String> = names(
        """
        alabama, alaska, andhra pradesh, arizona, arkansas, arunachal pradesh, assam, baden-württemberg, bahia, \
        bavaria, bihar, brandenburg, california, chiapas, colorado, connecticut, delaware, florida, goa, \
        gujarat, haryana, hawaii, hesse, himachal pradesh, idaho, illinois, indiana, iowa, kansas, karnataka, \
        kentucky, kerala, louisiana, lower saxony, maharashtra, maine, manipur, maryland, massachusetts, \
        meghalaya, michigan, minnesota, mississippi, missouri, montana, nagaland, nebraska, nevada, \
        new hampshire, new jersey, new mexico, new south wales, north carolina, north dakota, odisha, ohio, \
        oklahoma, oregon, orissa, pennsylvania, queensland, rajasthan, rhode island, saarland, saxony, \
        schleswig-holstein, sikkim, south australia, south carolina, south dakota, tamil nadu, tasmania, \
        telangana, tennessee, texas, thuringia, utah, uttar pradesh, vermont, virginia, west bengal, \
        west virginia, western australia, wisconsin, wyoming
        """)
    /// Provinces of Canada, China and other countries.
    package static let provinces: Set<String> = names(
        """
        alberta, british columbia, fujian, gansu, guangdong, guizhou, hainan, hebei, heilongjiang, henan, \
        hubei, hunan, jiangsu, jiangxi, jilin, leinster, liaoning, manitoba, munster, new brunswick, \
        newfoundland, nova scotia, ontario, prince edward island, punjab, quebec, saskatchewan, shaanxi, \
        shandong, shanxi, sichuan, sindh, ulster, yunnan, zhejiang
        """)
    /// Rivers whose names do not say that they are rivers.
    package static let rivers: Set<String> = names(
        """
        brahmaputra, danube, dnieper, dniester, elbe, euphrates, ganges, loire, mekong, niger river, nile, \
        oder, orinoco, rhine, rhone, rio grande, seine, thames, tiber, tigris, vistula, volga, yangtze
        """)

    private static func names(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map { String($0.drop { $0 == " " || $0 == "\n" }) })
    }

    private static let all = countries.union(cities).union(regions).union(states).union(provinces).union(rivers)

    /// Whether the words, in lower case, name a place of the lists.
    package static func isKnown(_ name: String) -> Bool {
        all.contains(name)
    }
}
