using Colophon.Diagnostics;
using Colophon.Model;
using Colophon.Running;
using Colophon.Running.Figures;

namespace Colophon.Tests.Running.Figures;

public class DrawingTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_drawing_has_the_size_of_its_svg_and_its_words_keep_their_indices()
    {
        var picture = Draw("""
            <svg xmlns="http://www.w3.org/2000/svg" width="200pt" height="90pt" viewBox="0 0 200 90">
              <circle cx="20" cy="20" r="8" fill="none" stroke="#282828"/>
              <text x="20" y="24" font-size="10" font-style="italic" text-anchor="middle">x<tspan font-size="7" dy="2" font-style="normal">1</tspan></text>
            </svg>
            """);

        Assert.Empty(_diagnostics.ToOrdered());
        Assert.Equal((200.0, 90.0), (picture!.Width, picture.Height));
        var text = Assert.IsType<PictureText>(picture.Elements[1]);
        Assert.Equal(("x", 10.0, "1", 7.0), (text.Content, text.Size, text.Continued[0].Content, text.Continued[0].Size));
    }

    [Fact]
    public void A_mistake_in_a_drawing_names_the_figure()
    {
        Assert.Null(Draw("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect fill="bleu" width="1" height="1"/></svg>"""));

        var diagnostic = Assert.Single(_diagnostics.ToOrdered());
        Assert.Equal("\"bleu\" (line 1 of the drawing) is not a colour (figure \"study/network\")", diagnostic.Message);
        Assert.Equal("did you mean \"blue\"?", Assert.Single(diagnostic.Hints));
    }

    private VectorPicture? Draw(string svg)
    {
        var presentation = new Presentation("study");
        presentation.AddDrawing("network", svg);
        return FigureRenderer.Draw("study/network", presentation.Figures[0].Drawing, _diagnostics);
    }
}
