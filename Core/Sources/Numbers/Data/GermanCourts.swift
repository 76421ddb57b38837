/// German courts that keep registers of companies, with other spellings: letters only, in lower case, without marks.
enum GermanCourts {
  static let all = WordSet(
    """
    aachen allgau altenburg amberg ansbach apolda arnsberg arnstadt arnstadtzweigstelleilmenau aschaffenburg \
    augsburg aurich badhersfeld badhomburg badhomburgvdh badkreuznach badoeynhausen badsalzungen bamberg bayreuth \
    berlin berlincharlottenburg bielefeld bochum bonn braunschweig bremen charlottenburg charlottenburgberlin \
    chemnitz coburg coesfeld cottbus darmstadt deggendorf dortmund dresden duisburg duren dusseldorf eisenach \
    erfurt eschwege essen flensburg frankfurtammain frankfurtoder freiburg friedberg fritzlar fulda furth \
    gelsenkirchen gera gieen gotha gottingen greiz gutersloh hagen hamburg hamm hanau hannover \
    heilbadheiligenstadt hildburghausen hildesheim hof homburg ingolstadt iserlohn jena kaiserslautern kaln kassel \
    kempten kemptenallgau kiel kleve koblenz koln konigstein korbach krefeld landau landshut langenfeld lebach \
    leipzig lemgo limburg lubeck ludwigshafen ludwigshafenamrhein ludwigshafenamrheinludwigshafen \
    ludwigshafenarheinludwigshafen luneburg mainz mannheim marburg meiningen memmingen merzig monchengladbach \
    montabaur muhlhausen munchen munster neubrandenburg neunkirchen neuruppin neuss nordhausen nurnberg \
    offenbachammain oldenburg oldenburgoldenburg osnabruck ottweiler paderborn paderbornfruherhoxter passau \
    pinneberg poneck poneckzweigstellebadlobenstein potsdam recklinghausen regensburg rostock rudolstadt \
    rudolstadtzweigstellesaalfeld saarbrucken saarlouis schweinfurt schwerin siegburg siegen sommerda \
    sondershausen sonneberg stadthagen stadtroda steinfurt stendal stingbert stingbertstingbert stralsund \
    straubing stuttgart stwendel stwendelstwendel suhl tostedt traunstein ulm volklingen walsrode weiden \
    weidenidopf weideninderoberpfalz weimar wetzlar wiesbaden wittlich wuppertal wurzburg zweibrucken
    """)
}
