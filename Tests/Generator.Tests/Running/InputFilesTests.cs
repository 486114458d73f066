using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Host;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Running;

public class InputFilesTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void An_experiment_opens_what_it_declares_as_often_as_it_likes()
    {
        var experiment = new Reader("data/points.csv");
        var inputs = Read(new InMemoryFiles().Add("data/points.csv", "x,y"), experiment);

        Assert.Equal("x,y", TextOf(inputs.Open(experiment, "data/points.csv")));
        Assert.Equal("x,y", TextOf(inputs.Open(experiment, "./data//points.csv")));
        Assert.Empty(_diagnostics.ToOrdered());
    }

    [Fact]
    public void What_it_does_not_declare_it_cannot_open_though_another_does()
    {
        var experiment = new Reader("data/points.csv");
        var inputs = Read(new InMemoryFiles().Add("data/points.csv", "x").Add("data/others.csv", "y"), experiment, new Other("data/others.csv"));

        var refused = Assert.Throws<InvalidOperationException>(() => inputs.Open(experiment, "data/others.csv"));

        Assert.Equal("\"reader\" reads the file \"data/others.csv\", which is not among its Inputs", refused.Message);
    }

    [Fact]
    public void Files_are_told_once_in_ordinal_order_with_their_digests()
    {
        var experiment = new Reader("b.csv", "./B.csv", "b.csv");
        var inputs = Read(new InMemoryFiles().Add("b.csv", "small").Add("B.csv", "large"), experiment);

        Assert.Equal([new InputFile("B.csv", DigestOf("large")), new InputFile("b.csv", DigestOf("small"))], inputs.Of(experiment).AsEnumerable());
    }

    [Fact]
    public void Every_file_that_cannot_be_read_is_told_with_a_hint()
    {
        Read(new InMemoryFiles().Add("data/points.csv", "x"), new Reader("data/pionts.csv", "../elsewhere.csv", "points.csv"), new Other("/etc/hostname"));

        Assert.Equal(
            [
                "the experiment \"other\" reads \"/etc/hostname\", which is no path within the project (name a file below the project's folder by its path from there, with forward slashes)",
                "the experiment \"reader\" reads \"../elsewhere.csv\", which is no path within the project (name a file below the project's folder by its path from there, with forward slashes)",
                "the experiment \"reader\" reads \"data/pionts.csv\", and there is no such file (did you mean \"data/points.csv\"?)",
                "the experiment \"reader\" reads \"points.csv\", and there is no such file (name a file below the project's folder by its path from there, with forward slashes)",
            ],
            _diagnostics.ToOrdered().Select(said => $"{said.Message} ({Assert.Single(said.Hints)})").Order(StringComparer.Ordinal));
        Assert.All(_diagnostics.ToOrdered(), said => Assert.Equal(DiagnosticCodes.UnreadableInput, said.Code));
    }

    [Fact]
    public void Files_that_changed_or_went_are_no_longer_what_was_read()
    {
        var files = new InMemoryFiles().Add("points.csv", "x");
        var inputs = Read(files, new Reader("points.csv"));

        Assert.True(inputs.AreIn(files));
        Assert.False(inputs.AreIn(new InMemoryFiles().Add("points.csv", "y")));
        Assert.False(inputs.AreIn(new InMemoryFiles()));
    }

    private InputFiles Read(InMemoryFiles files, params Experiment[] experiments) =>
        InputFiles.Read(ExperimentCatalog.From(experiments, _diagnostics)!, files, _diagnostics);

    private static string TextOf(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class Reader(params ImmutableArray<string> inputs) : Experiment<int[]>
    {
        public override string Id => "reader";

        public override ImmutableArray<string> Inputs => inputs;

        public override Task<int[]> RunAsync(ExperimentContext context) => Task.FromResult<int[]>([]);
    }

    private sealed class Other(params ImmutableArray<string> inputs) : Experiment<int[]>
    {
        public override string Id => "other";

        public override ImmutableArray<string> Inputs => inputs;

        public override Task<int[]> RunAsync(ExperimentContext context) => Task.FromResult<int[]>([]);
    }
}
