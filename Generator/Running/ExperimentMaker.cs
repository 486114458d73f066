using System.Reflection;
using Colophon.Diagnostics;

namespace Colophon.Running;

/// <summary>Makes experiments of their classes. Constructors and properties are the report author's code: what they throw is a mistake to be shown.</summary>
internal static class ExperimentMaker
{
    /// <summary>Makes an experiment.</summary>
    /// <param name="type">A concrete class that derives from <see cref="Experiment"/>.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>The experiment, or null where an error was reported.</returns>
    public static Experiment? Make(Type type, DiagnosticBag diagnostics)
    {
        var constructor = type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []);
        if (constructor is null)
        {
            diagnostics.Add(
                DiagnosticCodes.UnusableExperiment,
                null,
                $"the experiment {type.Name} has no constructor without parameters",
                "give it one: what it works with is a constant of its own, a random stream, a data file or the result of another experiment");
            return null;
        }

        try
        {
            return (Experiment)constructor.Invoke(null);
        }
        catch (TargetInvocationException exception)
        {
            Report(type, "its constructor", exception.InnerException ?? exception, diagnostics);
            return null;
        }
    }

    /// <summary>Whether an experiment says what it is asked outside of its run: each answer is looked at once, here, where a failure can be told.</summary>
    /// <returns>False where an error was reported.</returns>
    public static bool CanBeAsked(Experiment experiment, DiagnosticBag diagnostics)
    {
        try
        {
            _ = experiment.HasPlacebo;
            if (experiment is { Id: not null, Needs.IsDefault: false, Inputs.IsDefault: false, WorkUnit: not null } && experiment.Inputs.All(input => input is not null))
            {
                return true;
            }

            diagnostics.Add(
                DiagnosticCodes.UnusableExperiment, null, $"the experiment {experiment.GetType().Name} has an Id, Needs, Inputs or a WorkUnit that is null", "return a name, [] where it needs or reads nothing, and a word for the unit");
        }
        catch (Exception exception)
        {
            Report(experiment.GetType(), "its Id, Needs, Inputs, WorkUnit or HasPlacebo", exception, diagnostics);
        }

        return false;
    }

    private static void Report(Type type, string what, Exception exception, DiagnosticBag diagnostics)
    {
        // That a static field failed is told by what it threw.
        var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
        diagnostics.Add(
            DiagnosticCodes.UnusableExperiment, null, $"the experiment {type.Name} cannot be used, for {what} failed: {cause.Message}", [.. ExceptionPlace.HintsOf(cause)]);
    }
}
