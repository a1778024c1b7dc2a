/// First names of people, in lower case, and whom they are given to where that is plain.
package enum FirstNames {
    package static let male: Set<String> = words(
        """
        aaron abdul abdullah abel abraham adam adolf adolfo adolph adrian agustin ahmad ahmed akira alain alan \
        albert alberto albrecht alejandro aleksandr alessandro alex alexander alexandre alexei alexey alfonso \
        alfred alfredo ali allan allen alois alonso alonzo alphonse alton alvin amadeo amadeus amir amos \
        anatoly anders andre andreas andrei andres andrew andrey andy aneurin angelo angus anibal annibale \
        anthony antoine anton antonio anwar archibald archie aristide armand armando arnold arthur arturo \
        atticus august augusto augustus aurelio avraham axel barack barry bartholomew bartolomeo bashar basil \
        bela ben benedict benito benjamin benjamín bennie benny bernard bert bertolt bertrand bill billy bjorn \
        björn blake bob bobby bogdan bohdan boleslaw boris brad bradford bradley bram brandon brent brett brian \
        bruce bryan byron caleb calvin cameron carl carlo carlos carlton casimir caspar cecil cedric cesar \
        cesare chaim charles charlie chester chris christian christoph christopher clarence claude clayton \
        clifford clifton clint clinton clyde cody colin conrad constantine corey cornelius cory craig curtis \
        cyril cyrus damon dan daniel danny dante darin darnell darrel darrell darren darryl daryl dave david \
        delbert denis dennis derek derrick devin dewey dexter diego dieter dietrich dimitri dirk dmitri dmitry \
        dominic donald donnie doug douglas doyle duane dustin dwayne dwight eddie edgar edmond edmund eduard \
        eduardo edvard edward edwin egon elbert eli elias elijah elmer emanuel emil emile emiliano emmanuel \
        enoch enrico enrique enver erasmus eric erich erick erik ernest ernesto ernst errol ervin erwin etienne \
        eugene evan everett ezra fabian felipe felix ferdinand fernando fidel filippo fiodor florian floyd \
        forrest francesco francis francisco franciscus franco francois frank franklin frans franz françois fred \
        freddie frederic frederick frederik fredrick friedrich fritz frédéric fyodor gabriel gaius galileo \
        gamal garrett garry gary gaspard gavrilo genghis geoffrey georg george georges georgy gerald gerard \
        gerardo gerhard germán gianni gilbert gilberto gilles giorgio giovanni giuseppe glenn gnaeus godfrey \
        goran gordon gottfried grady graham greg gregg gregor gregory grigory guglielmo guillaume guillermo \
        gunnar gunter gunther gustav gustave gustavo gyula günter hakim hamid hannibal hans harold harry harvey \
        hasan hassan hector heinrich heinz helmut hendrik henning henri henrik henry herbert herman hermann \
        hernan hideki hideo hieronymus hiroshi homer horace horatio hosni howard hubert hugh hugo hussein ian \
        ibrahim ignacio ignatius ignatz igor ilham ilya immanuel imre ingmar ioseph ira irvin irving isaac \
        isambard isidore ismael ismail istvan istván italo ivan jaap jack jacob jacques jake jalal james jan \
        janos jared jaroslav jason javier jawaharlal jay jean jeff jefferson jeffery jeffrey jens jeremiah \
        jeremy jermaine jerome jerry jerzy jesse jesus jim jimmy joachim joaquin joaquín joe joel joey johan \
        johann johannes john johnathan johnny jon jonas jonathan jonathon jorge jose josef joseph josh joshua \
        josip josé joão juan juhani jules julian julio julius jurgen justin jános jürgen karl kaspar kazimierz \
        keith kelvin kemal ken kenji kenneth kenny kevin khalid kirk klaus knut kofi konrad konstantin \
        konstantinos kristopher kublai kurt kyle ladislaus lajos lamar larry lars laszlo laurence laurent \
        lawrence lech leland leo leon leonard leonardo leonhard leonid leopold leroy lester lev levi lewis \
        lionel lloyd lonnie loren lorenzo lothar louis lowell luc luca lucas luciano lucien lucius ludovico \
        ludwig luigi luis luiz lukas luke luther luís lyle lyndon lászló mack maksim malcolm manfred manuel mao \
        marc marcel marcello marcelo marco marcos marcus mariano mario mark marshall martin marty marvin mathew \
        matt matthew maurice mauricio maurizio max maxim maximilian melvin michael micheal michel michelangelo \
        miguel mihail mihály mike mikhail miklós milos milton mohamed mohammad mohammed moritz moses muhammad \
        mustafa myron napoleon nathan nathaniel neal neil nestor niccolo niccolò nicholas nick nicolas nicolaus \
        nicolás niels nigel nikita nikola nikolai nikolaus nils noah noam noel norbert octavio olaf oleg oliver \
        olivier omar orson orville oscar oskar oswald otis ottavio otto owen pablo paolo pascal patrick paul \
        pavel pedro pepin percy pete peter petr phil philip philipp philippe phillip piero pierre pietro piotr \
        preston pyotr quentin rafael rainer rajiv ralph ramiro ramon ramón randal randall randolph raoul raul \
        raymond raúl reginald reinhard reinhold rene rené rex ricardo riccardo richard rickey ricky roald \
        robert roberto roderick rodney rodolfo rodrigo rogelio roger roland rolando romain ron ronald ronnie \
        roosevelt roy ruben rudolf rudolph rudy rudyard rufus russell ryan rómulo saddam salvatore sam sammy \
        samuel sandro satyajit saul scott sean sebastian selim sergei sergey sergio seth shane shaun shawn \
        sheldon sherman shinzo sidney sigismund sigmund silvio simon simón solomon soren stanislav stanislaw \
        stanley stefan stefano stephan stephen steve steven stewart stuart sven sylvester søren tadeusz takeshi \
        tariq ted terence terrance terrell terrence terry theo theobald theodor theodore thomas thorsten \
        thurgood tiberius tim timothy titus tobias toby todd tom tomas tomasz tommaso tommy tomás tony travis \
        trevor tristan tycho tyler tyrone ulrich ulysses umberto urs vaclav valentin valery vasco vasili vasily \
        vernon vicente victor viktor vincent vincenzo vitaly vito vittorio vladimir vladislav volodymyr václav \
        wade waldemar wallace walter walther warren wassily wayne wenceslas wendell werner wernher wesley \
        wilbert wilbur wilfred wilfrid wilhelm will willard willem willi william willis winfried winston \
        wladyslaw wolfgang woodrow xavier yasser yevgeny yitzhak yousef yukio yuri yusuf yves zachary zbigniew \
        zhukov zoltan zoltán zulfikar émile étienne
        """)
    package static let female: Set<String> = words(
        """
        abigail ada addie adele adriana adrienne agatha agnes aida aimee aisha alexandra alexandrine alice \
        alicia alisa alisha alison allison alma alyssa amalia amanda amelia amy ana anastasia anaïs angela \
        angelica angelina angie anita anja ann anna anne annette annie antoinette antonia arlene ashley astrid \
        audrey aurora ayn barbara beatrice beatriz becky belinda benazir bernadette bernice bertha bessie beth \
        bethany betsy bettie betty beulah beverly billie birgit blanca blanche bobbie bonita bonnie brandi \
        brandy brenda bridget brigitte brittney brooke caitlin camilla candace candice candy cara carla carmen \
        carole caroline carolyn carrie cassandra cassie caterina catharina catherine cathy cecelia cecilia \
        celeste celia charlene charlotta charlotte cheri cherie cheryl chiara christa christie christina \
        christine christy cindy claire clara claudia clementine cleopatra colette colleen connie consuelo cora \
        corazon cordelia corinne courtney cristina cynthia cécile dagmar daisy danielle daphne darla darlene \
        deanna debbie debora deborah debra delia della delores deloris dena denise desiree diana diane dianna \
        dianne dina dolores donna dora doreen doris dorothea dorothy dorthy edda edith edna effie eileen \
        ekaterina elaine eleanor elena elisa elisabeth elizabeth ella ellen eloise elsa elsie elva elvira \
        emilia emily emma emmeline enid erica erika erin erma ernestine esperanza essie estella estelle esther \
        ethel etta eugenia eugénie eula eulalia eunice eva evangeline eve evita fannie fatima faye federica \
        felicia fiona flora florence frances francesca francine francisca franziska freda freya frida gabriela \
        gabriella gail galina gayle genevieve georgette geraldine germaine gertrude gina gisela giulia gladys \
        glenda gloria golda goldie grace greta gretchen gudrun gwen gwendolyn hannah harriet hattie hedwig \
        heidi helen helena helene heloise henrietta hermione hilda hildegard hillary hortense hypatia ida ilse \
        ina indira ines inez inga ingeborg ingrid inès irene irma isabel isabella isadora isolde iva jacqueline \
        jacquelyn jana jane janelle janet janette janice janie janine janis jean jeanette jeanne jeannette \
        jeannie jenifer jenna jennie jennifer jenny jessica jewell jill jillian joan joann joanna joanne jodi \
        johanna josefa josefina josephine josie joyce juana juanita judith judy julia juliana julie juliet \
        juliette kamala kara karen kari karin karla kate katharina katherine kathleen kathryn kathy katie \
        katrina katya kayla kelli kellie kelly kelsey kendra kerri kim kimberley kimberly kirsten klara krista \
        kristen kristi kristie kristin kristina kristine kristy krystal lana larissa latasha latonya latoya \
        laura lauren laurie lavinia leah leigh leila lela lena leni lenora leona leonor leonora leopoldina \
        leticia lidia lila liliana lillian lillie linda lindsay lindsey lisa lise livia lois lola lora lorena \
        lorene loretta lori lorna lotte lottie louise lucia lucille lucinda lucrezia lucy ludmila lula luz \
        lydia lynda lynette lynne mabel mable madeleine madeline mae magda magdalena maggie mahalia maia malala \
        mamie mandy marcella marcia margaret margarita margie marguerite maria marian marianne maribel marie \
        marietta marilyn marina marissa marjorie marla marlene marsha marta martha mary maryann mathilde \
        matilda mattie maude maureen maxine megan meghan melania melanie melba melina melinda melissa melody \
        mercedes meredith mette michele michelle mildred mileva mindy minnie mirabelle miranda miriam misty \
        mollie molly mona monica monique muriel myra myrna nadezhda nadia nadine nancy naomi natalia natalie \
        natalya natasha nefertiti nell nellie nelly nettie nichole nicole nicolette nikki nikolaia nina noor \
        nora norma octavia odette oksana ola olga olivia ophelia ora oriana pam pamela paola patrica patrice \
        patricia patsy patti patty paula paulette paulina pauline peggy penelope petra philippa phyllis pia \
        priscilla queen rachael rachel rachelle raisa ramona raquel reba rebecca rebekah regina rena renata \
        renate renee rhonda rita roberta robyn rochelle ronda rosa rosalie rosalind rosalyn rose rosemarie \
        rosemary rosetta rosie roxane roxanne ruth sabina sabine sabrina sadie sallie sally samantha sandra \
        sappho sara sarah selma seraphina shanna shannon shari sharon shawna sheila shelia shelley shelly sheri \
        sherri sherrie sheryl shirley sigrid silvia simone sofie sonia sonja sonya sophia sophie stacey stacie \
        stacy stefania stefanie stella stephanie susan susanne susie suzanne svetlana sybil sylvia tabitha \
        tamar tamara tami tamika tammie tammy tanya tara tasha tatiana teresa teri terri thelma theodora \
        theresa therese thérèse tina toni tonya tracey traci tracie tracy tricia trina trisha trudy ulrike \
        ursula uta valentina valeria valerie vanessa velma vera verna veronica vicki vickie vicky victoria \
        viola violetta virginia vivian wanda wendy whitney wilhelmina wilma winifred xenia yekaterina yoko \
        yolanda yulia yvette yvonne zara zelda zoe zora
        """)

    package static func contains(_ word: String) -> Bool { male.contains(word) || female.contains(word) }

    /// Whether the first name of "Captain Karl Berg" is given to women alone, or to men alone; nil where it is given to both,
    /// or unknown.
    package static func isFemale(person name: String) -> Bool? {
        let words = name.lowercased().split(separator: " ").map(String.init).drop { NounLexicon.persons.contains($0) }
        guard let first = words.first else { return nil }
        let (isHis, isHers) = (male.contains(first), female.contains(first))
        return isHis == isHers ? nil : isHers
    }
}
