using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Colophon.Results;

/// <summary>Turns the record that an experiment returns into a tree of values.</summary>
internal static class ResultTree
{
    private const int DeepestNesting = 32;

    /// <summary>The tree of a result; property names become kebab-case.</summary>
    /// <exception cref="NotSupportedException">A property's type is not one that a result may hold; the message names it.</exception>
    public static ResultNode From(object value) => From(value, "", 0);

    /// <summary>The name of a property in the tree: <c>FinalError</c> becomes <c>final-error</c>.</summary>
    public static string NameOf(string property) => JsonNamingPolicy.KebabCaseLower.ConvertName(property);

    private static ResultNode From(object? value, string path, int depth) => value switch
    {
        _ when depth > DeepestNesting => throw new NotSupportedException($"the result at \"{path}\" is nested more than {DeepestNesting} deep: does a record hold itself?"),
        double number => new ResultNumber(number),
        float number => new ResultNumber(number),
        int number => new ResultInteger(number),
        long number => new ResultInteger(number),
        bool truth => new ResultBoolean(truth),
        string words => new ResultText(words),
        Enum choice => new ResultText(NameOf(choice.ToString())),
        IEnumerable items => new ResultArray([.. items.Cast<object?>().Select((item, i) => From(item, path + "[]", depth + 1))]),
        not null when IsRecord(value.GetType()) => FromRecord(value, path, depth),
        null => throw new NotSupportedException($"the result at \"{path}\" is null: leave the property out, or give it a value that says so"),
        _ => throw new NotSupportedException($"the result at \"{path}\" is a {value.GetType().Name}: a result holds numbers, texts, truth values, arrays and records of them"),
    };

    private static ResultObject FromRecord(object record, string path, int depth)
    {
        var members = ImmutableSortedDictionary.CreateBuilder<string, ResultNode>(StringComparer.Ordinal);
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<OmitFromResultsAttribute>() is null && property.GetIndexParameters().Length == 0)
            {
                var name = NameOf(property.Name);
                members.Add(name, From(property.GetValue(record), path.Length == 0 ? name : $"{path}.{name}", depth + 1));
            }
        }

        return new ResultObject(members.ToImmutable());
    }

    // The compiler gives every record this method; value types with properties count too, and so do anonymous objects,
    // whose type is generated, generic and immutable.
    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && !type.IsPrimitive && !IsOfSystem(type) && type.GetProperties().Length > 0)
        || (type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal));

    // A date, say, has properties without end, and a clock behind some of them.
    private static bool IsOfSystem(Type type) => type.Namespace is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));
}
