using System.Text;
using Colophon.Results;
using Colophon.Verifying;

namespace Colophon.Tests.Verifying;

public sealed class ResultComparisonTests
{
    [Theory]
    [InlineData("""{"a": {"b": 1.5}}""", """{"a": {"b": 1.5}}""", "")]
    [InlineData("""{"a": {"b": 1.5}}""", """{"a": {"b": 1.25}}""", "a.b 1.5 1.25")]
    [InlineData("""{"a": [1, 2]}""", """{"a": [1, 3]}""", "a[1] 2 3")]
    [InlineData("""{"a": [1]}""", """{"a": [1, 3]}""", "a[1] - 3")]
    [InlineData("""{"a": "x", "b": true}""", """{"b": false}""", "a x -; b true false")]
    [InlineData("""{"a": {"b": 1}}""", """{"a": 1}""", "a a group of values 1")]
    [InlineData("""{"a": "1"}""", """{"a": 1}""", "a 1 1")]
    public void Each_value_that_differs_is_told_with_its_path(string before, string now, string differences) =>
        Assert.Equal(differences, string.Join("; ", ResultComparison.Of(Parse(before), Parse(now)).Select(found => $"{found.Path} {found.Before ?? "-"} {found.Now ?? "-"}")));

    private static ResultObject Parse(string json) => ResultsJson.Read(Encoding.UTF8.GetBytes(json));
}
