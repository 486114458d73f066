namespace Colophon.Tests.Mathematics;

/// <summary>Formulas and the MathML that they read as; dollar signs mark those that are not displayed.</summary>
/// <remarks>Characters that would not be seen here are written as entities: &amp;#xA0; is a no-break space.</remarks>
internal static class FormulaSpecification
{
    private const string Text = """
        # Letters and numbers

        x
        <mi>𝑥</mi>

        xyz + hX
        <mi>𝑥</mi><mi>𝑦</mi><mi>𝑧</mi><mo>+</mo><mi>ℎ</mi><mi>𝑋</mi>

        \alpha \beta \epsilon \varepsilon \theta \vartheta \phi \varphi \rho \varrho \sigma \varsigma
        <mi>𝛼</mi><mi>𝛽</mi><mi>𝜖</mi><mi>𝜀</mi><mi>𝜃</mi><mi>𝜗</mi><mi>𝜙</mi><mi>𝜑</mi><mi>𝜌</mi><mi>𝜚</mi><mi>𝜎</mi><mi>𝜍</mi>

        \Gamma \Delta \Theta \Omega
        <mi mathvariant="normal">Γ</mi><mi mathvariant="normal">Δ</mi><mi mathvariant="normal">Θ</mi><mi mathvariant="normal">Ω</mi>

        3.14
        <mn>3.14</mn>

        1{,}000{,}000
        <mn>1,000,000</mn>

        1,000
        <mn>1</mn><mo>,</mo><mn>000</mn>

        .5 x 2.
        <mn>.5</mn><mi>𝑥</mi><mn>2</mn><mo lspace="0em" rspace="0em">.</mo>

        12x^34
        <mn>12</mn><msup><mi>𝑥</mi><mn>3</mn></msup><mn>4</mn>

        \mathbf{x} \mathbf{A1} \mathbf{\alpha}
        <mi>𝐱</mi><mrow><mi>𝐀</mi><mn>𝟏</mn></mrow><mi>𝛂</mi>

        \mathbb{R} \mathbb{N} \mathbb{E} \mathbb{1}
        <mi>ℝ</mi><mi>ℕ</mi><mi>𝔼</mi><mn>𝟙</mn>

        \mathcal{L} \mathscr{F} \mathcal{N}
        <mi>ℒ</mi><mi>ℱ</mi><mi>𝒩</mi>

        \mathfrak{g} \mathfrak{R}
        <mi>𝔤</mi><mi>ℜ</mi>

        \mathsf{T} \mathtt{code} \mathit{diff}
        <mi>𝖳</mi><mi>𝚌𝚘𝚍𝚎</mi><mi>𝑑𝑖𝑓𝑓</mi>

        \mathrm{d}x \mathrm{tr} \mathrm{\Gamma}
        <mi mathvariant="normal">d</mi><mi>𝑥</mi><mi>tr</mi><mi mathvariant="normal">Γ</mi>

        \boldsymbol{\mu} \boldsymbol{\Sigma} \bm{w} \boldsymbol{0} \boldsymbol{\mathcal{L}}
        <mi>𝝁</mi><mi>𝚺</mi><mi>𝒘</mi><mn>𝟎</mn><mi>𝓛</mi>

        \mathbf{A}^{\mathsf T}
        <msup><mi>𝐀</mi><mi>𝖳</mi></msup>

        \infty \partial \nabla \ell \hbar \emptyset \aleph \Re \Im
        <mi>∞</mi><mi>𝜕</mi><mi mathvariant="normal">∇</mi><mi>ℓ</mi><mi>ℏ</mi><mi>∅</mi><mi>ℵ</mi><mi>ℜ</mi><mi>ℑ</mi>

        α ≤ β × ℝ ∇ ∂
        <mi>𝛼</mi><mo>≤</mo><mi>𝛽</mi><mo lspace="0.2222em" rspace="0.2222em">×</mo><mi>ℝ</mi><mi mathvariant="normal">∇</mi><mi>𝜕</mi>

        é ж
        <mi>é</mi><mi>ж</mi>

        # Fractions and roots

        \frac{a}{b}
        <mfrac><mi>𝑎</mi><mi>𝑏</mi></mfrac>

        \frac12
        <mfrac><mn>1</mn><mn>2</mn></mfrac>

        \frac\alpha\beta
        <mfrac><mi>𝛼</mi><mi>𝛽</mi></mfrac>

        $\frac{a}{b}$
        <mfrac><mi>𝑎</mi><mi>𝑏</mi></mfrac>

        \tfrac{1}{2} + \dfrac{1}{2}
        <mstyle displaystyle="false" scriptlevel="0"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac>

        $\dfrac{1}{2}$
        <mstyle displaystyle="true" scriptlevel="0"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle>

        \cfrac{1}{1 + \cfrac{1}{x}}
        <mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mstyle displaystyle="true" scriptlevel="0"><mfrac><mn>1</mn><mi>𝑥</mi></mfrac></mstyle></mrow></mfrac>

        \binom{n}{k}
        <mo>(</mo><mfrac linethickness="0"><mi>𝑛</mi><mi>𝑘</mi></mfrac><mo>)</mo>

        $\dbinom{n}{k}$
        <mstyle displaystyle="true" scriptlevel="0"><mo>(</mo><mfrac linethickness="0"><mi>𝑛</mi><mi>𝑘</mi></mfrac><mo>)</mo></mstyle>

        \sqrt{x}
        <msqrt><mi>𝑥</mi></msqrt>

        \sqrt x y
        <msqrt><mi>𝑥</mi></msqrt><mi>𝑦</mi>

        \sqrt[3]{x + 1}
        <mroot><mrow><mi>𝑥</mi><mo>+</mo><mn>1</mn></mrow><mn>3</mn></mroot>

        \sqrt[n]{\sqrt{2}}
        <mroot><msqrt><mn>2</mn></msqrt><mi>𝑛</mi></mroot>

        # Scripts and primes

        x^2
        <msup><mi>𝑥</mi><mn>2</mn></msup>

        x_i
        <msub><mi>𝑥</mi><mi>𝑖</mi></msub>

        x_i^2 x^2_i
        <msubsup><mi>𝑥</mi><mi>𝑖</mi><mn>2</mn></msubsup><msubsup><mi>𝑥</mi><mi>𝑖</mi><mn>2</mn></msubsup>

        x_{ij}^{n+1}
        <msubsup><mi>𝑥</mi><mrow><mi>𝑖</mi><mi>𝑗</mi></mrow><mrow><mi>𝑛</mi><mo lspace="0em" rspace="0em">+</mo><mn>1</mn></mrow></msubsup>

        x^{y^{z}}
        <msup><mi>𝑥</mi><msup><mi>𝑦</mi><mi>𝑧</mi></msup></msup>

        {}_a^b X
        <msubsup><mrow></mrow><mi>𝑎</mi><mi>𝑏</mi></msubsup><mi>𝑋</mi>

        f'
        <msup><mi>𝑓</mi><mo>′</mo></msup>

        f'' f''' f''''
        <msup><mi>𝑓</mi><mo>″</mo></msup><msup><mi>𝑓</mi><mo>‴</mo></msup><msup><mi>𝑓</mi><mo>⁗</mo></msup>

        f'_k^2
        <msubsup><mi>𝑓</mi><mi>𝑘</mi><mrow><mo>′</mo><mn>2</mn></mrow></msubsup>

        f_k'
        <msubsup><mi>𝑓</mi><mi>𝑘</mi><mo>′</mo></msubsup>

        {x+y}^2
        <msup><mrow><mi>𝑥</mi><mo>+</mo><mi>𝑦</mi></mrow><mn>2</mn></msup>

        ^2
        <msup><mrow></mrow><mn>2</mn></msup>

        x^* x^+ x^{-1}
        <msup><mi>𝑥</mi><mo lspace="0em" rspace="0em">∗</mo></msup><msup><mi>𝑥</mi><mo lspace="0em" rspace="0em">+</mo></msup><msup><mi>𝑥</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup>

        A^\top
        <msup><mi>𝐴</mi><mi>⊤</mi></msup>

        # Operators with limits

        \sum_{i=1}^{n} i
        <munderover><mo lspace="0em" rspace="0.1667em">∑</mo><mrow><mi>𝑖</mi><mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow><mi>𝑛</mi></munderover><mi>𝑖</mi>

        $\sum_{i=1}^{n} i$
        <munderover><mo lspace="0em" rspace="0.1667em">∑</mo><mrow><mi>𝑖</mi><mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow><mi>𝑛</mi></munderover><mi>𝑖</mi>

        \sum\nolimits_{i} x_i
        <msub><mo lspace="0em" rspace="0.1667em">∑</mo><mi>𝑖</mi></msub><msub><mi>𝑥</mi><mi>𝑖</mi></msub>

        \prod_k a_k \bigcup_n A_n \bigoplus_i V_i
        <munder><mo lspace="0em" rspace="0.1667em">∏</mo><mi>𝑘</mi></munder><msub><mi>𝑎</mi><mi>𝑘</mi></msub><munder><mo lspace="0.1667em" rspace="0.1667em">⋃</mo><mi>𝑛</mi></munder><msub><mi>𝐴</mi><mi>𝑛</mi></msub><munder><mo lspace="0.1667em" rspace="0.1667em">⨁</mo><mi>𝑖</mi></munder><msub><mi>𝑉</mi><mi>𝑖</mi></msub>

        \int_0^\infty f \,\mathrm{d}x
        <msubsup><mo lspace="0em" rspace="0.1667em">∫</mo><mn>0</mn><mi>∞</mi></msubsup><mi>𝑓</mi><mspace width="0.1667em"/><mi mathvariant="normal">d</mi><mi>𝑥</mi>

        \int\limits_a^b f
        <munderover><mo lspace="0em" rspace="0.1667em">∫</mo><mi>𝑎</mi><mi>𝑏</mi></munderover><mi>𝑓</mi>

        \iint_D \oint_C
        <msub><mo lspace="0em" rspace="0.1667em">∬</mo><mi>𝐷</mi></msub><msub><mo lspace="0em" rspace="0em">∮</mo><mi>𝐶</mi></msub>

        \lim_{x \to 0} f
        <munder><mo lspace="0em" rspace="0.1667em" movablelimits="true">lim</mo><mrow><mi>𝑥</mi><mo lspace="0em" rspace="0em">→</mo><mn>0</mn></mrow></munder><mi>𝑓</mi>

        $\max_{a} f \min_b g$
        <munder><mo lspace="0em" rspace="0.1667em" movablelimits="true">max</mo><mi>𝑎</mi></munder><mi>𝑓</mi><munder><mo lspace="0.1667em" rspace="0.1667em" movablelimits="true">min</mo><mi>𝑏</mi></munder><mi>𝑔</mi>

        \sin x + \cos(x) - \log_2 n
        <mi>sin</mi><mspace width="0.1667em"/><mi>𝑥</mi><mo lspace="0.2222em" rspace="0.2222em">+</mo><mi>cos</mi><mo stretchy="false">(</mo><mi>𝑥</mi><mo stretchy="false">)</mo><mo lspace="0.2222em" rspace="0.2222em">−</mo><msub><mi>log</mi><mn>2</mn></msub><mspace width="0.1667em"/><mi>𝑛</mi>

        2\sin\theta \cos\theta
        <mn>2</mn><mspace width="0.1667em"/><mi>sin</mi><mspace width="0.1667em"/><mi>𝜃</mi><mspace width="0.1667em"/><mi>cos</mi><mspace width="0.1667em"/><mi>𝜃</mi>

        \sin^2 x
        <msup><mi>sin</mi><mn>2</mn></msup><mspace width="0.1667em"/><mi>𝑥</mi>

        \operatorname{tr} A
        <mi>tr</mi><mspace width="0.1667em"/><mi>𝐴</mi>

        \operatorname*{arg\,max}_w L
        <munder><mo lspace="0em" rspace="0.1667em" movablelimits="true">arg&#x2009;max</mo><mi>𝑤</mi></munder><mi>𝐿</mi>

        \limsup_{n} a_n
        <munder><mo lspace="0em" rspace="0.1667em" movablelimits="true">lim&#x2009;sup</mo><mi>𝑛</mi></munder><msub><mi>𝑎</mi><mi>𝑛</mi></msub>

        \mathop{\mathrm{ess\,sup}}_x f
        <munder><mo lspace="0em" rspace="0.1667em" movablelimits="true">ess&#x2009;sup</mo><mi>𝑥</mi></munder><mi>𝑓</mi>

        \sum_{\substack{i < n \\ j < m}} a_{ij}
        <munder><mo lspace="0em" rspace="0.1667em">∑</mo><mtable><mtr><mtd style="padding:0em 0em 0.05em 0em"><mi>𝑖</mi><mo lspace="0em" rspace="0em">&lt;</mo><mi>𝑛</mi></mtd></mtr><mtr><mtd style="padding:0.05em 0em 0em 0em"><mi>𝑗</mi><mo lspace="0em" rspace="0em">&lt;</mo><mi>𝑚</mi></mtd></mtr></mtable></munder><msub><mi>𝑎</mi><mrow><mi>𝑖</mi><mi>𝑗</mi></mrow></msub>

        # Spacing

        a + b = c
        <mi>𝑎</mi><mo>+</mo><mi>𝑏</mi><mo>=</mo><mi>𝑐</mi>

        -x + (-y) = -z
        <mo>−</mo><mi>𝑥</mi><mo>+</mo><mo stretchy="false">(</mo><mo lspace="0em" rspace="0em">−</mo><mi>𝑦</mi><mo stretchy="false">)</mo><mo>=</mo><mo lspace="0em" rspace="0em">−</mo><mi>𝑧</mi>

        a = -b
        <mi>𝑎</mi><mo>=</mo><mo lspace="0em" rspace="0em">−</mo><mi>𝑏</mi>

        a - -b
        <mi>𝑎</mi><mo>−</mo><mo lspace="0em" rspace="0em">−</mo><mi>𝑏</mi>

        (a, b; c)
        <mo stretchy="false">(</mo><mi>𝑎</mi><mo>,</mo><mi>𝑏</mi><mo>;</mo><mi>𝑐</mi><mo stretchy="false">)</mo>

        f: A, f\colon A
        <mi>𝑓</mi><mo lspace="0.2778em" rspace="0.2778em">:</mo><mi>𝐴</mi><mo>,</mo><mi>𝑓</mi><mo lspace="0em" rspace="0.1667em">:</mo><mi>𝐴</mi>

        a \circ b \cdot c \times d
        <mi>𝑎</mi><mo lspace="0.2222em" rspace="0.2222em">∘</mo><mi>𝑏</mi><mo lspace="0.2222em" rspace="0.2222em">⋅</mo><mi>𝑐</mi><mo lspace="0.2222em" rspace="0.2222em">×</mo><mi>𝑑</mi>

        x < y > z
        <mi>𝑥</mi><mo>&lt;</mo><mi>𝑦</mi><mo>&gt;</mo><mi>𝑧</mi>

        n! = 1
        <mi>𝑛</mi><mo>!</mo><mo>=</mo><mn>1</mn>

        a/b
        <mi>𝑎</mi><mo lspace="0em" rspace="0em">/</mo><mi>𝑏</mi>

        x = {} = y
        <mi>𝑥</mi><mo>=</mo><mrow></mrow><mo>=</mo><mi>𝑦</mi>

        a {=} b {+} c
        <mi>𝑎</mi><mo lspace="0em" rspace="0em">=</mo><mi>𝑏</mi><mo lspace="0em" rspace="0em">+</mo><mi>𝑐</mi>

        a \mathbin{R} b \mathrel{S} c
        <mi>𝑎</mi><mspace width="0.2222em"/><mi>𝑅</mi><mspace width="0.2222em"/><mi>𝑏</mi><mspace width="0.2778em"/><mi>𝑆</mi><mspace width="0.2778em"/><mi>𝑐</mi>

        \mathord{=} \mathopen{|} x \mathclose{|} \mathpunct{.} \mathinner{x}
        <mo lspace="0em" rspace="0em">=</mo><mo form="prefix" lspace="0em" rspace="0em" stretchy="false">|</mo><mi>𝑥</mi><mo form="postfix" lspace="0em" rspace="0em" stretchy="false">|</mo><mo lspace="0em" rspace="0.1667em">.</mo><mi>𝑥</mi>

        1, \dots, n
        <mn>1</mn><mo>,</mo><mo lspace="0em" rspace="0em">…</mo><mo lspace="0.1667em">,</mo><mi>𝑛</mi>

        x_1 + \dots + x_n
        <msub><mi>𝑥</mi><mn>1</mn></msub><mo>+</mo><mo lspace="0em" rspace="0em">⋯</mo><mo>+</mo><msub><mi>𝑥</mi><mi>𝑛</mi></msub>

        a \ldots b \cdots c
        <mi>𝑎</mi><mo lspace="0.1667em" rspace="0.1667em">…</mo><mi>𝑏</mi><mo lspace="0.1667em" rspace="0.1667em">⋯</mo><mi>𝑐</mi>

        \vdots \ddots
        <mo lspace="0em" rspace="0em">⋮</mo><mo lspace="0.1667em" rspace="0em">⋱</mo>

        a\,b\:c\;d\!e\quad f\qquad g
        <mi>𝑎</mi><mspace width="0.1667em"/><mi>𝑏</mi><mspace width="0.2222em"/><mi>𝑐</mi><mspace width="0.2778em"/><mi>𝑑</mi><mspace width="-0.1667em"/><mi>𝑒</mi><mspace width="1em"/><mi>𝑓</mi><mspace width="2em"/><mi>𝑔</mi>

        a\ b~c\enspace d\hspace{0.5em}e\hspace{-3pt}f
        <mi>𝑎</mi><mspace width="0.25em"/><mi>𝑏</mi><mspace width="0.25em"/><mi>𝑐</mi><mspace width="0.5em"/><mi>𝑑</mi><mspace width="0.5em"/><mi>𝑒</mi><mspace width="-0.3em"/><mi>𝑓</mi>

        \phantom{x} \hphantom{x} \vphantom{x}
        <mphantom><mi>𝑥</mi></mphantom><mpadded height="0" depth="0"><mphantom><mi>𝑥</mi></mphantom></mpadded><mpadded width="0"><mphantom><mi>𝑥</mi></mphantom></mpadded>

        a % a comment
        <mi>𝑎</mi>

        # Relations, arrows and other symbols

        a \leq b \geq c \neq d \in e \notin f
        <mi>𝑎</mi><mo>≤</mo><mi>𝑏</mi><mo>≥</mo><mi>𝑐</mi><mo>≠</mo><mi>𝑑</mi><mo>∈</mo><mi>𝑒</mi><mo>∉</mo><mi>𝑓</mi>

        a \not= b \not\in c \not\subset d \not\asymp e
        <mi>𝑎</mi><mo>≠</mo><mi>𝑏</mi><mo>∉</mo><mi>𝑐</mi><mo lspace="0.2778em" rspace="0.2778em">⊄</mo><mi>𝑑</mi><mo lspace="0.2778em" rspace="0.2778em">≭</mo><mi>𝑒</mi>

        a \sim b \approx c \equiv d \propto e \mid f
        <mi>𝑎</mi><mo lspace="0.2778em" rspace="0.2778em">∼</mo><mi>𝑏</mi><mo>≈</mo><mi>𝑐</mi><mo>≡</mo><mi>𝑑</mi><mo>∝</mo><mi>𝑒</mi><mo>∣</mo><mi>𝑓</mi>

        a \to b \mapsto c \Rightarrow d
        <mi>𝑎</mi><mo>→</mo><mi>𝑏</mi><mo>↦</mo><mi>𝑐</mi><mo>⇒</mo><mi>𝑑</mi>

        p \implies q \iff r
        <mi>𝑝</mi><mspace width="0.2778em"/><mo>⟹</mo><mspace width="0.2778em"/><mi>𝑞</mi><mspace width="0.2778em"/><mo>⟺</mo><mspace width="0.2778em"/><mi>𝑟</mi>

        \forall x \, \exists y \colon \neg P
        <mo>∀</mo><mi>𝑥</mi><mspace width="0.1667em"/><mo>∃</mo><mi>𝑦</mi><mo lspace="0em" rspace="0.1667em">:</mo><mo>¬</mo><mi>𝑃</mi>

        a \coloneqq b \triangleq c \doteq d
        <mi>𝑎</mi><mo>≔</mo><mi>𝑏</mi><mo>≜</mo><mi>𝑐</mi><mo>≐</mo><mi>𝑑</mi>

        A \xrightarrow{f} B \xleftarrow[g]{h} C
        <mi>𝐴</mi><mover><mo>→</mo><mrow><mspace width="0.5em"/><mi>𝑓</mi><mspace width="0.5em"/></mrow></mover><mi>𝐵</mi><munderover><mo>←</mo><mrow><mspace width="0.5em"/><mi>𝑔</mi><mspace width="0.5em"/></mrow><mrow><mspace width="0.5em"/><mi>ℎ</mi><mspace width="0.5em"/></mrow></munderover><mi>𝐶</mi>

        x \uparrow y
        <mi>𝑥</mi><mo stretchy="false">↑</mo><mi>𝑦</mi>

        \{ x \} \% \$ \& \_ \#
        <mo stretchy="false">{</mo><mi>𝑥</mi><mo stretchy="false">}</mo><mo lspace="0em" rspace="0em">%</mo><mo lspace="0em" rspace="0em">$</mo><mo lspace="0em" rspace="0em">&amp;</mo><mo stretchy="false">_</mo><mo lspace="0em" rspace="0em">#</mo>

        # Fences

        (x) [x] \{x\}
        <mo stretchy="false">(</mo><mi>𝑥</mi><mo stretchy="false">)</mo><mo stretchy="false">[</mo><mi>𝑥</mi><mo stretchy="false">]</mo><mo stretchy="false">{</mo><mi>𝑥</mi><mo stretchy="false">}</mo>

        \left( \frac{a}{b} \right)
        <mo>(</mo><mfrac><mi>𝑎</mi><mi>𝑏</mi></mfrac><mo>)</mo>

        \left[ x \right\} \left. y \right|_0
        <mrow><mo>[</mo><mi>𝑥</mi><mo>}</mo></mrow><msub><mrow><mi>𝑦</mi><mo form="postfix" lspace="0em" rspace="0em">|</mo></mrow><mn>0</mn></msub>

        \left\langle u \middle| v \right\rangle
        <mo>⟨</mo><mi>𝑢</mi><mo form="infix" lspace="0em" rspace="0em">|</mo><mi>𝑣</mi><mo>⟩</mo>

        |x| + \lvert x \rvert + \lVert x \rVert + \|x\|
        <mo form="infix" lspace="0em" rspace="0em" stretchy="false">|</mo><mi>𝑥</mi><mo form="infix" lspace="0em" rspace="0em" stretchy="false">|</mo><mo>+</mo><mo form="prefix" lspace="0em" rspace="0em" stretchy="false">|</mo><mi>𝑥</mi><mo form="postfix" lspace="0em" rspace="0em" stretchy="false">|</mo><mo>+</mo><mo form="prefix" lspace="0em" rspace="0em" stretchy="false">‖</mo><mi>𝑥</mi><mo form="postfix" lspace="0em" rspace="0em" stretchy="false">‖</mo><mo>+</mo><mo form="infix" lspace="0em" rspace="0em" stretchy="false">‖</mo><mi>𝑥</mi><mo form="infix" lspace="0em" rspace="0em" stretchy="false">‖</mo>

        \left\lVert x \right\rVert
        <mo form="prefix" lspace="0em" rspace="0em" stretchy="true" symmetric="true">‖</mo><mi>𝑥</mi><mo form="postfix" lspace="0em" rspace="0em" stretchy="true" symmetric="true">‖</mo>

        \bigl( x \bigr) \Big| \biggm/ \Bigg\}
        <mo minsize="1.2em" maxsize="1.2em">(</mo><mi>𝑥</mi><mo minsize="1.2em" maxsize="1.2em">)</mo><mo form="infix" lspace="0em" rspace="0em" minsize="1.8em" maxsize="1.8em">|</mo><mo lspace="0.2778em" rspace="0.2778em" stretchy="true" symmetric="true" minsize="2.4em" maxsize="2.4em">/</mo><mo minsize="3em" maxsize="3em">}</mo>

        f\left(x\right) + \sin\left(x\right)
        <mi>𝑓</mi><mrow><mo>(</mo><mi>𝑥</mi><mo>)</mo></mrow><mo>+</mo><mi>sin</mi><mrow><mo>(</mo><mi>𝑥</mi><mo>)</mo></mrow>

        \lfloor x \rfloor \lceil y \rceil
        <mo stretchy="false">⌊</mo><mi>𝑥</mi><mo stretchy="false">⌋</mo><mo stretchy="false">⌈</mo><mi>𝑦</mi><mo stretchy="false">⌉</mo>

        # Accents, braces and stacks

        \hat{x} \bar x \tilde x \vec{x} \dot x \ddot x
        <mover accent="true"><mi>𝑥</mi><mo stretchy="false">ˆ</mo></mover><mover accent="true"><mi>𝑥</mi><mo stretchy="false">¯</mo></mover><mover accent="true"><mi>𝑥</mi><mo stretchy="false">˜</mo></mover><mover accent="true"><mi>𝑥</mi><mo mathsize="70%">→</mo></mover><mover accent="true"><mi>𝑥</mi><mo>˙</mo></mover><mover accent="true"><mi>𝑥</mi><mo>¨</mo></mover>

        \check x \breve x \acute x \grave x \mathring x
        <mover accent="true"><mi>𝑥</mi><mo stretchy="false">ˇ</mo></mover><mover accent="true"><mi>𝑥</mi><mo>˘</mo></mover><mover accent="true"><mi>𝑥</mi><mo>´</mo></mover><mover accent="true"><mi>𝑥</mi><mo>`</mo></mover><mover accent="true"><mi>𝑥</mi><mo>˚</mo></mover>

        \widehat{AB} \widetilde{AB} \overline{AB} \underline{AB}
        <mover accent="true"><mrow><mi>𝐴</mi><mi>𝐵</mi></mrow><mo>&#x302;</mo></mover><mover accent="true"><mrow><mi>𝐴</mi><mi>𝐵</mi></mrow><mo stretchy="true">˜</mo></mover><mover accent="true"><mrow><mi>𝐴</mi><mi>𝐵</mi></mrow><mo>‾</mo></mover><munder accentunder="true"><mrow><mi>𝐴</mi><mi>𝐵</mi></mrow><mo>_</mo></munder>

        \overrightarrow{AB} \overleftarrow{AB}
        <mover accent="true"><mrow><mi>𝐴</mi><mi>𝐵</mi></mrow><mo>→</mo></mover><mover accent="true"><mrow><mi>𝐴</mi><mi>𝐵</mi></mrow><mo>←</mo></mover>

        \underbrace{a + b}_{2} + \overbrace{c}^{n}
        <munder><munder accentunder="true"><mrow><mi>𝑎</mi><mo>+</mo><mi>𝑏</mi></mrow><mo>⏟</mo></munder><mn>2</mn></munder><mo>+</mo><mover><mover accent="true"><mi>𝑐</mi><mo>⏞</mo></mover><mi>𝑛</mi></mover>

        x \overset{!}{=} y \underset{n}{\to} z \stackrel{d}{=} w
        <mi>𝑥</mi><mover><mo>=</mo><mo>!</mo></mover><mi>𝑦</mi><munder><mo stretchy="false">→</mo><mi>𝑛</mi></munder><mi>𝑧</mi><mover><mo>=</mo><mi>𝑑</mi></mover><mi>𝑤</mi>

        \overset{*}{x}
        <mover><mi>𝑥</mi><mo>∗</mo></mover>

        # Text

        x \text{ if } y
        <mi>𝑥</mi><mtext>&#xA0;if&#xA0;</mtext><mi>𝑦</mi>

        \text{a \textbf{b} \textit{c} \texttt{d}}
        <mtext>a&#xA0;</mtext><mtext style="font-weight:bold">b</mtext><mtext>&#xA0;</mtext><mtext style="font-style:italic">c</mtext><mtext>&#xA0;</mtext><mtext style="font-family:monospace">d</mtext>

        \text{let $x = 1$}
        <mtext>let&#xA0;</mtext><mstyle displaystyle="false" scriptlevel="0"><mi>𝑥</mi><mo>=</mo><mn>1</mn></mstyle>

        \text{``so''--it's 50\%}
        <mtext>“so”–it’s 50%</mtext>

        # Environments

        \begin{matrix} a & b \\ c & d \end{matrix}
        <mtable><mtr><mtd style="padding:0em 0.5em 0.2em 0em"><mi>𝑎</mi></mtd><mtd style="padding:0em 0em 0.2em 0.5em"><mi>𝑏</mi></mtd></mtr><mtr><mtd style="padding:0.2em 0.5em 0em 0em"><mi>𝑐</mi></mtd><mtd style="padding:0.2em 0em 0em 0.5em"><mi>𝑑</mi></mtd></mtr></mtable>

        \begin{pmatrix} a \end{pmatrix} \begin{bmatrix} a \end{bmatrix} \begin{Bmatrix} a \end{Bmatrix}
        <mrow><mo>(</mo><mtable><mtr><mtd style="padding:0em 0em 0em 0em"><mi>𝑎</mi></mtd></mtr></mtable><mo>)</mo></mrow><mrow><mo>[</mo><mtable><mtr><mtd style="padding:0em 0em 0em 0em"><mi>𝑎</mi></mtd></mtr></mtable><mo>]</mo></mrow><mrow><mo>{</mo><mtable><mtr><mtd style="padding:0em 0em 0em 0em"><mi>𝑎</mi></mtd></mtr></mtable><mo>}</mo></mrow>

        \begin{vmatrix} a \end{vmatrix} \begin{Vmatrix} a \end{Vmatrix}
        <mrow><mo form="prefix" lspace="0em" rspace="0em">|</mo><mtable><mtr><mtd style="padding:0em 0em 0em 0em"><mi>𝑎</mi></mtd></mtr></mtable><mo form="postfix" lspace="0em" rspace="0em">|</mo></mrow><mrow><mo form="prefix" lspace="0em" rspace="0em" stretchy="true" symmetric="true">‖</mo><mtable><mtr><mtd style="padding:0em 0em 0em 0em"><mi>𝑎</mi></mtd></mtr></mtable><mo form="postfix" lspace="0em" rspace="0em" stretchy="true" symmetric="true">‖</mo></mrow>

        $\begin{smallmatrix} a & b \end{smallmatrix}$
        <mstyle displaystyle="false" scriptlevel="1"><mtable><mtr><mtd style="padding:0em 0.3em 0em 0em"><mi>𝑎</mi></mtd><mtd style="padding:0em 0em 0em 0.3em"><mi>𝑏</mi></mtd></mtr></mtable></mstyle>

        \begin{cases} 1 & \text{if } x \\ 0 \end{cases}
        <mo>{</mo><mtable><mtr><mtd style="padding:0em 0.5em 0.2em 0em;text-align:left"><mn>1</mn></mtd><mtd style="padding:0em 0em 0.2em 0.5em;text-align:left"><mtext>if&#xA0;</mtext><mi>𝑥</mi></mtd></mtr><mtr><mtd style="padding:0.2em 0.5em 0em 0em;text-align:left"><mn>0</mn></mtd></mtr></mtable>

        \begin{rcases} a \\ b \end{rcases} = c
        <mrow><mtable><mtr><mtd style="padding:0em 0em 0.2em 0em;text-align:left"><mi>𝑎</mi></mtd></mtr><mtr><mtd style="padding:0.2em 0em 0em 0em;text-align:left"><mi>𝑏</mi></mtd></mtr></mtable><mo>}</mo></mrow><mo>=</mo><mi>𝑐</mi>

        \begin{array}{l|cr} a & b & c \\ \hline 1 & 2 & 3 \end{array}
        <mtable><mtr><mtd style="padding:0em 0.5em 0.2em 0em;text-align:left"><mi>𝑎</mi></mtd><mtd style="padding:0em 0.5em 0.2em 0.5em;border-left:0.05em solid"><mi>𝑏</mi></mtd><mtd style="padding:0em 0em 0.2em 0.5em;text-align:right"><mi>𝑐</mi></mtd></mtr><mtr><mtd style="padding:0.2em 0.5em 0em 0em;text-align:left;border-top:0.05em solid"><mn>1</mn></mtd><mtd style="padding:0.2em 0.5em 0em 0.5em;border-left:0.05em solid;border-top:0.05em solid"><mn>2</mn></mtd><mtd style="padding:0.2em 0em 0em 0.5em;text-align:right;border-top:0.05em solid"><mn>3</mn></mtd></mtr></mtable>

        \begin{aligned} a &= b \\ &= -c \end{aligned}
        <mtable displaystyle="true"><mtr><mtd style="padding:0em 0em 0.25em 0em;text-align:right"><mi>𝑎</mi></mtd><mtd style="padding:0em 0em 0.25em 0em;text-align:left"><mo>=</mo><mi>𝑏</mi></mtd></mtr><mtr><mtd style="padding:0.25em 0em 0em 0em;text-align:right"></mtd><mtd style="padding:0.25em 0em 0em 0em;text-align:left"><mo>=</mo><mo lspace="0em" rspace="0em">−</mo><mi>𝑐</mi></mtd></mtr></mtable>

        \begin{align*} a &= b & c &= d \\ e &= f \end{align*}
        <mtable displaystyle="true"><mtr><mtd style="padding:0em 0em 0.25em 0em;text-align:right"><mi>𝑎</mi></mtd><mtd style="padding:0em 1em 0.25em 0em;text-align:left"><mo>=</mo><mi>𝑏</mi></mtd><mtd style="padding:0em 0em 0.25em 1em;text-align:right"><mi>𝑐</mi></mtd><mtd style="padding:0em 0em 0.25em 0em;text-align:left"><mo>=</mo><mi>𝑑</mi></mtd></mtr><mtr><mtd style="padding:0.25em 0em 0em 0em;text-align:right"><mi>𝑒</mi></mtd><mtd style="padding:0.25em 1em 0em 0em;text-align:left"><mo>=</mo><mi>𝑓</mi></mtd></mtr></mtable>

        \begin{gather} a \\ b \end{gather}
        <mtable displaystyle="true"><mtr><mtd style="padding:0em 0em 0.25em 0em"><mi>𝑎</mi></mtd></mtr><mtr><mtd style="padding:0.25em 0em 0em 0em"><mi>𝑏</mi></mtd></mtr></mtable>

        \begin{equation} a \end{equation}
        <mi>𝑎</mi>

        a \\ b
        <mtable displaystyle="true"><mtr><mtd style="padding:0em 0em 0.25em 0em"><mi>𝑎</mi></mtd></mtr><mtr><mtd style="padding:0.25em 0em 0em 0em"><mi>𝑏</mi></mtd></mtr></mtable>

        a &= b \\[6pt] &= c \\
        <mtable displaystyle="true"><mtr><mtd style="padding:0em 0em 0.85em 0em;text-align:right"><mi>𝑎</mi></mtd><mtd style="padding:0em 0em 0.85em 0em;text-align:left"><mo>=</mo><mi>𝑏</mi></mtd></mtr><mtr><mtd style="padding:0.25em 0em 0em 0em;text-align:right"></mtd><mtd style="padding:0.25em 0em 0em 0em;text-align:left"><mo>=</mo><mi>𝑐</mi></mtd></mtr></mtable>

        \left\{ \begin{aligned} x &= 1 \end{aligned} \right.
        <mo>{</mo><mtable displaystyle="true"><mtr><mtd style="padding:0em 0em 0em 0em;text-align:right"><mi>𝑥</mi></mtd><mtd style="padding:0em 0em 0em 0em;text-align:left"><mo>=</mo><mn>1</mn></mtd></mtr></mtable>

        # Styles

        $\displaystyle \sum_i x$
        <mstyle displaystyle="true" scriptlevel="0"><munder><mo lspace="0em" rspace="0.1667em">∑</mo><mi>𝑖</mi></munder><mi>𝑥</mi></mstyle>

        $a \displaystyle b \textstyle c$
        <mi>𝑎</mi><mstyle displaystyle="true" scriptlevel="0"><mi>𝑏</mi></mstyle><mstyle displaystyle="false" scriptlevel="0"><mi>𝑐</mi></mstyle>

        x_{\displaystyle a = b}
        <msub><mi>𝑥</mi><mstyle displaystyle="true" scriptlevel="0"><mi>𝑎</mi><mo>=</mo><mi>𝑏</mi></mstyle></msub>

        # As reports have them

        a \equiv b \pmod{n}
        <mi>𝑎</mi><mo>≡</mo><mi>𝑏</mi><mrow><mspace width="1em"/><mo stretchy="false">(</mo><mi>mod</mi><mspace width="0.3333em"/><mi>𝑛</mi><mo stretchy="false">)</mo></mrow>

        a \bmod b
        <mi>𝑎</mi><mo lspace="0.2222em" rspace="0.2222em">mod</mo><mi>𝑏</mi>

        P(X \le x \mid Y) = \Pr(X)
        <mi>𝑃</mi><mo stretchy="false">(</mo><mi>𝑋</mi><mo>≤</mo><mi>𝑥</mi><mo>∣</mo><mi>𝑌</mi><mo stretchy="false">)</mo><mo>=</mo><mo lspace="0em" rspace="0em">Pr</mo><mo stretchy="false">(</mo><mi>𝑋</mi><mo stretchy="false">)</mo>

        p(\mathbf{x} \mid \omega_i) = \frac{1}{(2\pi)^{d/2} |\boldsymbol{\Sigma}_i|^{1/2}} \exp\left(-\tfrac12 Q\right)
        <mi>𝑝</mi><mo stretchy="false">(</mo><mi>𝐱</mi><mo>∣</mo><msub><mi>𝜔</mi><mi>𝑖</mi></msub><mo stretchy="false">)</mo><mo>=</mo><mfrac><mn>1</mn><mrow><mo stretchy="false">(</mo><mn>2</mn><mi>𝜋</mi><msup><mo stretchy="false">)</mo><mrow><mi>𝑑</mi><mo lspace="0em" rspace="0em">/</mo><mn>2</mn></mrow></msup><mo form="infix" lspace="0em" rspace="0em" stretchy="false">|</mo><msub><mi>𝚺</mi><mi>𝑖</mi></msub><msup><mo form="infix" lspace="0em" rspace="0em" stretchy="false">|</mo><mrow><mn>1</mn><mo lspace="0em" rspace="0em">/</mo><mn>2</mn></mrow></msup></mrow></mfrac><mspace width="0.1667em"/><mi>exp</mi><mrow><mo>(</mo><mo lspace="0em" rspace="0em">−</mo><mstyle displaystyle="false" scriptlevel="0"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle><mi>𝑄</mi><mo>)</mo></mrow>

        \mathbf{w}(n+1) = \mathbf{w}(n) + \eta\,[d(n) - y(n)]\,\mathbf{x}(n)
        <mi>𝐰</mi><mo stretchy="false">(</mo><mi>𝑛</mi><mo lspace="0.2222em" rspace="0.2222em">+</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mi>𝐰</mi><mo stretchy="false">(</mo><mi>𝑛</mi><mo stretchy="false">)</mo><mo lspace="0.2222em" rspace="0.2222em">+</mo><mi>𝜂</mi><mspace width="0.1667em"/><mo stretchy="false">[</mo><mi>𝑑</mi><mo stretchy="false">(</mo><mi>𝑛</mi><mo stretchy="false">)</mo><mo lspace="0.2222em" rspace="0.2222em">−</mo><mi>𝑦</mi><mo stretchy="false">(</mo><mi>𝑛</mi><mo stretchy="false">)</mo><mo stretchy="false">]</mo><mspace width="0.1667em"/><mi>𝐱</mi><mo stretchy="false">(</mo><mi>𝑛</mi><mo stretchy="false">)</mo>

        \hat{y} = \sigma\!\left(\sum_{j=1}^m w_j x_j + b\right)
        <mover accent="true"><mi>𝑦</mi><mo stretchy="false">ˆ</mo></mover><mo>=</mo><mi>𝜎</mi><mspace width="-0.1667em"/><mrow><mo>(</mo><munderover><mo lspace="0em" rspace="0.1667em">∑</mo><mrow><mi>𝑗</mi><mo lspace="0em" rspace="0em">=</mo><mn>1</mn></mrow><mi>𝑚</mi></munderover><msub><mi>𝑤</mi><mi>𝑗</mi></msub><msub><mi>𝑥</mi><mi>𝑗</mi></msub><mo>+</mo><mi>𝑏</mi><mo>)</mo></mrow>

        \frac{\partial^2 u}{\partial t^2} = c^2 \nabla^2 u
        <mfrac><mrow><msup><mi>𝜕</mi><mn>2</mn></msup><mi>𝑢</mi></mrow><mrow><mi>𝜕</mi><msup><mi>𝑡</mi><mn>2</mn></msup></mrow></mfrac><mo>=</mo><msup><mi>𝑐</mi><mn>2</mn></msup><msup><mi mathvariant="normal">∇</mi><mn>2</mn></msup><mi>𝑢</mi>
        """;

    /// <summary>Pairs of LaTeX and MathML, without the math element.</summary>
    public static TheoryData<string, string> Formulas
    {
        get
        {
            var formulas = new TheoryData<string, string>();
            var lines = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("# ", StringComparison.Ordinal));
            foreach (var pair in lines.Chunk(2))
            {
                formulas.Add(pair[0], pair[1]);
            }

            return formulas;
        }
    }
}
