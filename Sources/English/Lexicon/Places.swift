/// Names of places, in lower case, of our own writing: the ones that texts on history and geography name most.
package enum Places {
    package static let countries: Set<String> = names(
        """
        afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, austria-hungary, azerbaijan, bangladesh, belarus, belgium, bolivia, bosnia, brazil, britain, \
        bulgaria, burma, cambodia, cameroon, canada, chad, chile, china, colombia, congo, croatia, cuba, cyprus, czechoslovakia, denmark, east germany, ecuador, egypt, england, estonia, ethiopia, finland, \
        france, georgia, germany, ghana, great britain, greece, guatemala, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, jamaica, japan, jordan, \
        kazakhstan, kenya, korea, kuwait, laos, latvia, lebanon, libya, lithuania, luxembourg, macedonia, malaysia, malta, mexico, mongolia, morocco, myanmar, nepal, netherlands, new zealand, nicaragua, nigeria, \
        north korea, norway, oman, pakistan, panama, paraguay, persia, peru, philippines, poland, portugal, prussia, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, \
        singapore, slovakia, slovenia, somalia, south africa, south korea, soviet union, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, tunisia, turkey, uganda, ukraine, united arab emirates, \
        united kingdom, united states, united states of america, uruguay, ussr, uzbekistan, venezuela, vietnam, wales, west germany, yemen, yugoslavia, zimbabwe
        """)
    package static let cities: Set<String> = names(
        """
        aachen, alexandria, amsterdam, ankara, antioch, antwerp, athens, atlanta, baghdad, baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade, berlin, birmingham, bombay, bonn, bordeaux, boston, brussels, \
        bucharest, budapest, buenos aires, cairo, calcutta, cambridge, canberra, cape town, carthage, chicago, cleveland, cologne, constantinople, copenhagen, dallas, damascus, delhi, denver, detroit, dresden, dublin, edinburgh, florence, \
        frankfurt, fresno, geneva, genoa, glasgow, hamburg, hanoi, havana, helsinki, hiroshima, hong kong, houston, istanbul, jacksonville, jerusalem, johannesburg, kabul, karachi, kharkov, kiev, krakow, kursk, leeds, leipzig, leningrad, \
        lima, lisbon, liverpool, london, los angeles, lyon, madrid, manchester, manila, marseille, mecca, melbourne, miami, milan, minsk, montreal, moscow, mumbai, munich, nagasaki, nanking, naples, new orleans, new york, new york city, newcastle, nuremberg, odessa, \
        osaka, oslo, ottawa, oxford, paris, peking, petrograd, philadelphia, pittsburgh, pompeii, potsdam, prague, ravenna, riga, rio de janeiro, rome, rotterdam, saigon, san diego, san francisco, santiago, sarajevo, seattle, seoul, sevastopol, \
        shanghai, singapore, sofia, sparta, st. petersburg, stalingrad, stockholm, strasbourg, stuttgart, sydney, tehran, tel aviv, tokyo, toronto, toulouse, tripoli, troy, tunis, turin, venice, verdun, versailles, vienna, vladivostok, warsaw, \
        washington, washington, d.c., yalta, yokohama, york, zurich
        """)
    package static let regions: Set<String> = names(
        """
        africa, alabama, alaska, alps, andes, antarctica, aquitaine, arabia, arctic, arizona, arkansas, asia, asia minor, atlantic, atlantic ocean, balkans, baltic, baltic sea, bavaria, bengal, black sea, bohemia, britannia, brittany, burgundy, california, caribbean, caspian sea, \
        castile, catalonia, caucasus, central america, central asia, china sea, colorado, connecticut, corsica, crete, crimea, dacia, danube, delaware, east asia, eastern europe, england, eurasia, europe, far east, flanders, florida, galicia, gaul, georgia, hawaii, himalayas, holland, iberia, idaho, \
        illinois, india, indian ocean, indiana, iowa, kansas, kentucky, latin america, levant, lombardy, louisiana, maine, manchuria, maryland, massachusetts, mediterranean, mediterranean sea, mesopotamia, michigan, middle east, minnesota, mississippi, missouri, montana, moravia, nebraska, nevada, \
        new england, new hampshire, new jersey, new mexico, nile, normandy, north africa, north america, north carolina, north dakota, north sea, northern china, northern ireland, northumberland, ohio, oklahoma, oregon, pacific, pacific ocean, palestine, pennsylvania, pomerania, provence, pyrenees, red sea, rhine, rhode island, \
        sahara, sakhalin, sakhalin island, sardinia, saxony, scandinavia, siberia, sicily, silesia, south america, south carolina, south dakota, southeast asia, suez, suez canal, tennessee, texas, thames, thrace, tibet, transylvania, tuscany, ulster, urals, utah, vermont, virginia, volga, west africa, western europe, \
        west indies, west virginia, wisconsin, wyoming, yorkshire
        """)

    private static func names(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map { String($0.drop { $0 == " " || $0 == "\n" }) })
    }

    /// Whether the words, in lower case, name a place of the lists.
    package static func isKnown(_ name: String) -> Bool {
        countries.contains(name) || cities.contains(name) || regions.contains(name)
    }
}
