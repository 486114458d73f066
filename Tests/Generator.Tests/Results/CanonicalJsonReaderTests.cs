using System.Collections.Immutable;
using System.Text;
using Colophon.Diagnostics;
using Colophon.Results;
using Colophon.Running;

namespace Colophon.Tests.Results;

public sealed class CanonicalJsonReaderTests
{
    [Fact]
    public void To_write_what_was_read_gives_the_same_bytes()
    {
        var stream = new RandomStreams(4, "canonical")["trees"];
        for (var i = 0; i < 500; i++)
        {
            var written = CanonicalJson.Write(RandomObject(stream, 4));
            var diagnostics = new DiagnosticBag();

            var read = CanonicalJsonReader.Read("results.json", written, diagnostics);

            Assert.Empty(diagnostics.ToOrdered());
            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(CanonicalJson.Write(read!)));
        }
    }

    [Theory]
    [InlineData("{\n  \"a\": 1\n", 3, 1)]
    [InlineData("{\n  \"a\": 1,\n}\n", 3, 1)]
    [InlineData("{\n  \"b\": 1,\n  \"a\": 2\n}\n", 2, 4)]
    [InlineData("{\n  \"a\": 1,\n  \"a\": 2\n}\n", 2, 8)]
    [InlineData("{\n  \"a\": 1.50\n}\n", 2, 11)]
    [InlineData("{\n  \"a\": -0\n}\n", 2, 8)]
    [InlineData("{\n    \"a\": 1\n}\n", 2, 3)]
    [InlineData("{\n  \"a\": null\n}\n", 2, 8)]
    [InlineData("{\n  \"\u00E9\": ?\n}\n", 2, 8)]
    [InlineData("[]\n", 1, 1)]
    [InlineData("{}", 1, 3)]
    [InlineData("{}\n{}\n", 2, 1)]
    [InlineData("", 1, 1)]
    public void What_the_engine_does_not_write_is_refused_with_its_place(string content, int line, int column)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(CanonicalJsonReader.Read("results.json", Encoding.UTF8.GetBytes(content), diagnostics));

        var said = Assert.Single(diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.BrokenAcceptedResults, "results.json", line, column), (said.Code, said.Source!.Value.File, said.Source.Value.Line, said.Source.Value.Column));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(CanonicalJsonReader.Read("results.json", [.. "{\n  \"a\": \""u8, 0xFF, .. "\"\n}\n"u8], diagnostics));

        Assert.True(diagnostics.HasErrors);
    }

    private static ResultObject RandomObject(RandomStream stream, int depth) =>
        new(Enumerable.Range(0, stream.NextInt32(5)).ToImmutableSortedDictionary(i => $"name-{i}", _ => RandomNode(stream, depth - 1), StringComparer.Ordinal));

    private static ResultNode RandomNode(RandomStream stream, int depth) => stream.NextInt32(depth > 0 ? 7 : 5) switch
    {
        0 => new ResultNumber(BitConverter.Int64BitsToDouble((long)stream.NextInt32(int.MaxValue) << 33 ^ stream.NextInt32(int.MaxValue))),
        1 => new ResultInteger(((long)stream.NextInt32(int.MaxValue) << 32) - (1L << 62)),
        2 => new ResultText(new string([.. Enumerable.Range(0, stream.NextInt32(6)).Select(_ => "a\"\\\né\u202F∞<"[stream.NextInt32(8)])])),
        3 => new ResultBoolean(stream.NextInt32(2) == 0),
        4 => new ResultNumber(stream.NextInt32(1000)),
        5 => new ResultArray([.. Enumerable.Range(0, stream.NextInt32(4)).Select(_ => RandomNode(stream, depth - 1))]),
        _ => RandomObject(stream, depth),
    };
}
