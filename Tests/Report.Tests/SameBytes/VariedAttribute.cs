using System.Reflection;
using Xunit.Sdk;

namespace NeuralNetworks3.Tests.SameBytes;

/// <summary>Gives a theory one variation by its name, and skips it with the reason where this machine cannot try it.</summary>
/// <param name="name">Its name among <see cref="Variations.All"/>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class VariedAttribute(string name) : DataAttribute
{
    /// <summary>The variation's name.</summary>
    public string Name => name;

    /// <summary>Why it cannot be tried; null where it can.</summary>
    public override string? Skip
    {
        get => Variations.Named(name).Missing;
        set => throw new NotSupportedException("the machine decides");
    }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[name]];
}
