using System.Collections.Frozen;
using Colophon.Mathematics.Spacing;

namespace Colophon.Mathematics.Symbols;

/// <summary>What LaTeX's symbol commands, and single characters, stand for.</summary>
/// <remarks>Sources: The TeXbook, Appendix F; the amssymb and mathtools packages; Unicode Technical Report 25 for the characters.</remarks>
internal static class SymbolTable
{
    // Each list: command, character, command, character …
    private const string Identifiers = """
        \alpha α \beta β \gamma γ \delta δ \epsilon ϵ \varepsilon ε \zeta ζ \eta η \theta θ \vartheta ϑ \iota ι \kappa κ \varkappa ϰ
        \lambda λ \mu μ \nu ν \xi ξ \omicron ο \pi π \varpi ϖ \rho ρ \varrho ϱ \sigma σ \varsigma ς \tau τ \upsilon υ \phi ϕ \varphi φ
        \chi χ \psi ψ \omega ω \digamma ϝ
        \Alpha Α \Beta Β \Gamma Γ \Delta Δ \Epsilon Ε \Zeta Ζ \Eta Η \Theta Θ \Iota Ι \Kappa Κ \Lambda Λ \Mu Μ \Nu Ν \Xi Ξ \Omicron Ο
        \Pi Π \Rho Ρ \Sigma Σ \Tau Τ \Upsilon Υ \Phi Φ \Chi Χ \Psi Ψ \Omega Ω
        \infty ∞ \partial ∂ \nabla ∇ \ell ℓ \hbar ℏ \hslash ℏ \Re ℜ \Im ℑ \wp ℘ \aleph ℵ \beth ℶ \gimel ℷ \daleth ℸ \imath 𝚤 \jmath 𝚥
        \emptyset ∅ \varnothing ∅ \eth ð \mho ℧ \Bbbk 𝕜 \complement ∁ \degree °
        \top ⊤ \bot ⊥ \triangle △ \Box □ \square □ \blacksquare ■ \Diamond ◊ \lozenge ◊ \bigstar ★ \qed □ \checkmark ✓
        \clubsuit ♣ \diamondsuit ♢ \heartsuit ♡ \spadesuit ♠ \flat ♭ \natural ♮ \sharp ♯ \S § \P ¶ \copyright © \pounds £ \euro €
        """;

    private const string Ordinary = """
        \forall ∀ \exists ∃ \nexists ∄ \neg ¬ \lnot ¬ \angle ∠ \measuredangle ∡ \sphericalangle ∢ \prime ′ \backprime ‵ \backslash \
        \% % \$ $ \& & \_ _ \# # \| ‖ \Vert ‖ \vert | \vdots ⋮ \surd √
        / / | | @ @ " " ? ? ° ° ′ ′ ″ ″
        """;

    private const string Binary = """
        + + - − * ∗ \pm ± \mp ∓ \times × \div ÷ \cdot ⋅ \ast ∗ \star ⋆ \circ ∘ \bullet ∙ \odot ⊙ \oplus ⊕ \ominus ⊖ \otimes ⊗ \oslash ⊘
        \cup ∪ \cap ∩ \uplus ⊎ \sqcup ⊔ \sqcap ⊓ \vee ∨ \lor ∨ \wedge ∧ \land ∧ \setminus ∖ \smallsetminus ∖ \wr ≀ \amalg ⨿ \dagger †
        \ddagger ‡ \diamond ⋄ \bigcirc ◯ \bigtriangleup △ \bigtriangledown ▽ \triangleleft ◃ \triangleright ▹ \lhd ⊲ \rhd ⊳
        \dotplus ∔ \ltimes ⋉ \rtimes ⋊ \barwedge ⊼ \veebar ⊻ \curlyvee ⋎ \curlywedge ⋏ \boxplus ⊞ \boxminus ⊟ \boxtimes ⊠ \boxdot ⊡
        \circledast ⊛ \circledcirc ⊚ \circleddash ⊝ \intercal ⊺ \divideontimes ⋇ \centerdot ⋅ \Cup ⋓ \Cap ⋒ \bmod mod
        − − ∗ ∗ · ·
        """;

    private const string Relations = """
        = = < < > > : : \lt < \gt > \leq ≤ \le ≤ \geq ≥ \ge ≥ \neq ≠ \ne ≠ \equiv ≡ \sim ∼ \simeq ≃ \approx ≈ \cong ≅ \propto ∝ \varpropto ∝
        \ll ≪ \gg ≫ \lll ⋘ \ggg ⋙ \prec ≺ \succ ≻ \preceq ⪯ \succeq ⪰ \asymp ≍ \doteq ≐ \doteqdot ≑ \triangleq ≜ \coloneqq ≔ \coloneq ≔
        \eqqcolon ≕ \vcentcolon ∶ \leqslant ⩽ \geqslant ⩾ \leqq ≦ \geqq ≧ \lesssim ≲ \gtrsim ≳ \lessgtr ≶ \gtrless ≷ \lessapprox ⪅
        \gtrapprox ⪆ \approxeq ≊ \backsim ∽ \backsimeq ⋍ \bumpeq ≏ \Bumpeq ≎ \circeq ≗ \eqcirc ≖ \fallingdotseq ≒ \risingdotseq ≓
        \preccurlyeq ≼ \succcurlyeq ≽ \precsim ≾ \succsim ≿ \therefore ∴ \because ∵ \between ≬ \pitchfork ⋔
        \subset ⊂ \supset ⊃ \subseteq ⊆ \supseteq ⊇ \subsetneq ⊊ \supsetneq ⊋ \Subset ⋐ \Supset ⋑ \subseteqq ⫅ \supseteqq ⫆
        \sqsubset ⊏ \sqsupset ⊐ \sqsubseteq ⊑ \sqsupseteq ⊒ \in ∈ \ni ∋ \owns ∋ \notin ∉ \mid ∣ \nmid ∤ \parallel ∥ \nparallel ∦
        \perp ⟂ \vdash ⊢ \dashv ⊣ \models ⊨ \vDash ⊨ \Vdash ⊩ \Vvdash ⊪ \nvdash ⊬ \nvDash ⊭ \bowtie ⋈ \Join ⋈ \smile ⌣ \frown ⌢
        \vartriangleleft ⊲ \vartriangleright ⊳ \trianglelefteq ⊴ \trianglerighteq ⊵ \blacktriangleleft ◂ \blacktriangleright ▸
        \nless ≮ \ngtr ≯ \nleq ≰ \ngeq ≱ \nsim ≁ \ncong ≇ \nprec ⊀ \nsucc ⊁ \nsubseteq ⊈ \nsupseteq ⊉ \lneq ⪇ \gneq ⪈
        \leftarrow ← \gets ← \rightarrow → \to → \leftrightarrow ↔ \uparrow ↑ \downarrow ↓ \updownarrow ↕
        \Leftarrow ⇐ \Rightarrow ⇒ \Leftrightarrow ⇔ \Uparrow ⇑ \Downarrow ⇓ \Updownarrow ⇕ \mapsto ↦ \longmapsto ⟼
        \longleftarrow ⟵ \longrightarrow ⟶ \longleftrightarrow ⟷ \Longleftarrow ⟸ \Longrightarrow ⟹ \Longleftrightarrow ⟺
        \hookleftarrow ↩ \hookrightarrow ↪ \leftharpoonup ↼ \leftharpoondown ↽ \rightharpoonup ⇀ \rightharpoondown ⇁
        \rightleftharpoons ⇌ \leftrightharpoons ⇋ \nearrow ↗ \searrow ↘ \swarrow ↙ \nwarrow ↖ \leadsto ⇝ \rightsquigarrow ⇝
        \twoheadrightarrow ↠ \twoheadleftarrow ↞ \rightarrowtail ↣ \leftarrowtail ↢ \nleftarrow ↚ \nrightarrow ↛ \nleftrightarrow ↮
        \nLeftarrow ⇍ \nRightarrow ⇏ \nLeftrightarrow ⇎ \upharpoonright ↾ \upharpoonleft ↿ \leftleftarrows ⇇ \rightrightarrows ⇉
        \leftrightarrows ⇆ \rightleftarrows ⇄ \circlearrowleft ↺ \circlearrowright ↻ \curvearrowleft ↶ \curvearrowright ↷
        \dashrightarrow ⇢ \dashleftarrow ⇠ \multimap ⊸
        """;

    private const string Openings = """
        ( ( [ [ \{ { \lbrace { \lbrack [ \langle ⟨ \lvert | \lVert ‖ \lfloor ⌊ \lceil ⌈ \lgroup ⟮ \lmoustache ⎰ \ulcorner ⌜ \llcorner ⌞
        \llbracket ⟦
        """;

    private const string Closings = """
        ) ) ] ] \} } \rbrace } \rbrack ] \rangle ⟩ \rvert | \rVert ‖ \rfloor ⌋ \rceil ⌉ \rgroup ⟯ \rmoustache ⎱ \urcorner ⌝ \lrcorner ⌟
        \rrbracket ⟧ ! !
        """;

    private const string Punctuation = @", , ; ; \colon :";

    private const string Inner = """
        \ldots … \dotsc … \dotso … \mathellipsis … \cdots ⋯ \dotsb ⋯ \dotsm ⋯ \dotsi ⋯ \ddots ⋱ \iddots ⋰ … … ⋯ ⋯
        """;

    private const string LargeOperators = """
        \sum ∑ \prod ∏ \coprod ∐ \bigcup ⋃ \bigcap ⋂ \bigvee ⋁ \bigwedge ⋀ \bigoplus ⨁ \bigotimes ⨂ \bigodot ⨀ \biguplus ⨄ \bigsqcup ⨆
        """;

    private const string Integrals = @"\int ∫ \iint ∬ \iiint ∭ \iiiint ⨌ \oint ∮ \oiint ∯ \oiiint ∰ \smallint ∫";

    private const string Functions = """
        \sin \cos \tan \cot \sec \csc \sinh \cosh \tanh \coth \arcsin \arccos \arctan \arg \deg \dim \exp \hom \ker \lg \ln \log
        """;

    private const string FunctionsWithLimits = @"\det \gcd \inf \lim \max \min \Pr \sup";

    private static readonly FrozenDictionary<string, Symbol> Symbols = Build();

    /// <summary>The symbol that a command (backslash included) or a character stands for; null for letters, digits and the unknown.</summary>
    public static Symbol? Find(string text) => Symbols.GetValueOrDefault(text);

    /// <summary>All commands that stand for a symbol.</summary>
    public static IEnumerable<string> Commands => Symbols.Keys.Where(key => key.Length > 1 && key[0] == '\\');

    private static FrozenDictionary<string, Symbol> Build()
    {
        var symbols = new Dictionary<string, Symbol>(800, StringComparer.Ordinal);
        AddPairs(symbols, Identifiers, text => new Symbol(text, AtomClass.Ordinary, IsIdentifier: true));
        AddPairs(symbols, Ordinary, text => new Symbol(text, AtomClass.Ordinary));
        AddPairs(symbols, Binary, text => new Symbol(text, AtomClass.Binary));
        AddPairs(symbols, Relations, text => new Symbol(text, AtomClass.Relation));
        AddPairs(symbols, Openings, text => new Symbol(text, AtomClass.Open));
        AddPairs(symbols, Closings, text => new Symbol(text, AtomClass.Close));
        AddPairs(symbols, Punctuation, text => new Symbol(text, AtomClass.Punctuation));
        AddPairs(symbols, Inner, text => new Symbol(text, AtomClass.Inner));
        AddPairs(symbols, LargeOperators, text => new Symbol(text, AtomClass.Operator, LimitPlacement.Movable));
        AddPairs(symbols, Integrals, text => new Symbol(text, AtomClass.Operator));
        AddNames(symbols);
        AddCharacters(symbols);
        return symbols.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Words(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static void AddPairs(Dictionary<string, Symbol> symbols, string list, Func<string, Symbol> create)
    {
        var words = Words(list);
        for (var i = 0; i < words.Length; i += 2)
        {
            symbols.Add(words[i], create(words[i + 1]));
        }
    }

    private static void AddNames(Dictionary<string, Symbol> symbols)
    {
        foreach (var name in Words(Functions))
        {
            symbols.Add(name, new Symbol(name[1..], AtomClass.Operator, IsIdentifier: true));
        }

        foreach (var name in Words(FunctionsWithLimits))
        {
            symbols.Add(name, new Symbol(name[1..], AtomClass.Operator, LimitPlacement.Movable));
        }

        symbols.Add(@"\limsup", new Symbol("lim\u2009sup", AtomClass.Operator, LimitPlacement.Movable));
        symbols.Add(@"\liminf", new Symbol("lim\u2009inf", AtomClass.Operator, LimitPlacement.Movable));
    }

    // An author may as well type the character itself: ≤ is \leq. The first command of a character decides.
    private static void AddCharacters(Dictionary<string, Symbol> symbols)
    {
        foreach (var (command, symbol) in symbols.ToArray())
        {
            if (command[0] == '\\' && symbol.Text[0] > 127)
            {
                symbols.TryAdd(symbol.Text, symbol);
            }
        }
    }
}
