using System.Collections.Immutable;

namespace Colophon.Running;

/// <summary>Something that is run to find numbers; derive from <see cref="Experiment{TResult}"/>.</summary>
public abstract class Experiment
{
    // Only the generic form, which ties the result's type, may be derived from.
    private protected Experiment()
    {
    }

    /// <summary>The name by which templates know it: kebab-case, unique within the report.</summary>
    public abstract string Id { get; }

    /// <summary>Types of the experiments whose results it reads; they run first.</summary>
    public virtual ImmutableArray<Type> Needs => [];

    /// <summary>
    /// Paths of the data files that it reads by <see cref="ExperimentContext.OpenInput"/>, from the project's folder and with forward slashes: <c>data/iris.csv</c>. What was kept of it is
    /// current for as long as they hold the same bytes, and the colophon tells their digests.
    /// </summary>
    public virtual ImmutableArray<string> Inputs => [];

    /// <summary>
    /// Whether it has a placebo: run with <see cref="ExperimentContext.IsPlacebo"/> set, it does the same with the effect removed (labels permuted, classes
    /// made identical), so that a measured claim which keeps its verdict is shown to be vacuous. False by default.
    /// </summary>
    public virtual bool HasPlacebo => false;

    /// <summary>
    /// What one unit of <see cref="ExperimentContext.AddWork"/> is, in a word or two and in the plural, such as "sample passes": the colophon says how many there were.
    /// </summary>
    public virtual string WorkUnit => "units";

    internal abstract Task<object> RunUntypedAsync(ExperimentContext context);

    internal abstract void PresentUntyped(object result, Presentation presentation);
}

/// <summary>Something that is run to find numbers.</summary>
/// <typeparam name="TResult">
/// A record of numbers, texts, truth values, arrays of such and further records. Its properties are the experiment's
/// results: <c>FinalError</c> of the experiment <c>gaussian-equal</c> is <c>{{ gaussian-equal.final-error }}</c>.
/// </typeparam>
/// <remarks>
/// A result may depend on constants of the code, on <see cref="ExperimentContext.Streams"/>, on the results of <see cref="Experiment.Needs"/> and on the files of
/// <see cref="Experiment.Inputs"/> alone: not on other files, the clock, the machine or the number of threads.
/// </remarks>
public abstract class Experiment<TResult> : Experiment
    where TResult : notnull
{
    /// <summary>Runs the experiment.</summary>
    /// <param name="context">Random streams, other results, progress and cancellation.</param>
    public abstract Task<TResult> RunAsync(ExperimentContext context);

    /// <summary>Makes tables and figures of the result; none by default.</summary>
    /// <param name="result">What the run found.</param>
    /// <param name="presentation">Takes the tables and figures.</param>
    public virtual void Present(TResult result, Presentation presentation)
    {
    }

    internal sealed override async Task<object> RunUntypedAsync(ExperimentContext context)
    {
        var running = RunAsync(context) ?? throw new InvalidOperationException("RunAsync returned null instead of a task");
        return await running.ConfigureAwait(false) ?? throw new InvalidOperationException("its result is null");
    }

    internal sealed override void PresentUntyped(object result, Presentation presentation) => Present((TResult)result, presentation);
}
