/// The short forms of first names.
enum ShortFirstNames {
    /// A first name and its short forms on each line.
    private static let table = """
        abraham abe
        albert al bert bertie
        alexander alec alex sandy sasha
        alexandra alex sandra
        alfred alf alfie fred
        andrew andy drew
        anne ann annie
        anthony tony
        arthur art
        barbara barb barbra
        bartholomew bart
        benjamin ben benny
        bernard bernie
        bradley brad
        catherine cate cathy kate kathy katie kitty
        charles charley charlie chas chuck
        christine chris
        christopher chris kit
        clifford cliff
        cynthia cindy
        daniel dan danny
        david dave
        deborah deb debbie debra
        dennis denny
        donald don
        douglas doug
        edgar ed
        edmund ed ned
        edward ed eddie eddy ned ted teddy
        edwin ed
        elizabeth bess beth betty eliza liz lizzie
        eugene gene
        francis frank
        franklin frank
        frederick fred freddie freddy
        geoffrey geoff
        george georgie
        gerald gerry jerry
        gerard gerry
        gregory greg
        harold hal harry
        helen nell
        henry hal hank harry
        isaac ike
        jacob jake
        james jamie jim jimmie jimmy
        jeffrey jeff
        jennifer jen jennie jenny
        jessica jess
        john jack johnnie johnny
        jonathan jon
        joseph joe joey
        judith judy
        kenneth ken kenny
        lawrence larry
        leonard len lenny leo
        leslie les
        louis lou
        margaret maggie marge margie meg peggy
        martin marty
        matthew matt
        maximilian max
        michael mick mickey mike misha
        mitchell mitch
        nathaniel nat nate
        nicholas nick nicky nico
        oliver ollie
        pamela pam
        patricia pat patty tricia trish
        patrick paddy pat
        peter pete
        philip phil
        randolph randy
        raymond ray
        rebecca becky
        reginald reg reggie
        richard dick dickie rich richie rick ricky
        robert bob bobbie bobby rob robbie robby
        roderick rod
        rodney rod
        ronald ron ronnie
        rudolph rudi rudy
        russell russ
        samuel sam sammy
        sebastian seb
        sidney sid
        solomon sol
        stanley stan
        stephen steph steve
        stuart stu
        susan sue susie suzy
        terence terry
        theodore ted teddy theo
        thomas tom tommy
        timothy tim
        valentina valya
        victor vic
        victoria vicky
        vincent vin vince vinny
        virginia ginny
        vladimir volodya
        walter wally walt
        wilfred wilf
        william bill billie billy will willie willy
        zachary zach zack
        """

    private static let forms: [String: Set<String>] = {
        var forms: [String: Set<String>] = [:]
        for line in table.split(separator: "\n") {
            let names = line.split(separator: " ").map(String.init)
            if let name = names.first { forms[name, default: []].formUnion(names.dropFirst()) }
        }
        return forms
    }()

    /// The names that have short forms, and these.
    static let all = Set(forms.keys).union(forms.values.joined())

    /// Whether one is short for the other: "bill" and "william".
    static func areForms(_ one: String, _ other: String) -> Bool {
        forms[one]?.contains(other) ?? false || forms[other]?.contains(one) ?? false
    }
}
