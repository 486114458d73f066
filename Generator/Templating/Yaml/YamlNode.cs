using System.Collections.Immutable;
using Colophon.Model;

namespace Colophon.Templating.Yaml;

/// <summary>A piece of YAML that knows where it was written.</summary>
/// <param name="Source">Where its content starts: for a quoted scalar, after the quote.</param>
internal abstract record YamlNode(SourceSpan Source);

/// <summary>A single value.</summary>
/// <param name="Text">The value without quotes or escapes.</param>
/// <param name="IsPlain">Whether it was written without quotes, so that it may be a number, true or false.</param>
/// <param name="Source">Where its content starts.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Source) : YamlNode(Source)
{
    /// <summary>Whether nothing was written after the colon.</summary>
    public bool IsEmpty => IsPlain && Text.Length == 0;
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Source">Where it starts.</param>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Source) : YamlNode(Source);

/// <summary>Keys and their values.</summary>
/// <param name="Entries">The pairs in the order written; keys differ.</param>
/// <param name="Source">Where it starts.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Source) : YamlNode(Source);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySource">Where the key was written.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(string Key, SourceSpan KeySource, YamlNode Value);
