using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Conda.Compilation;
using EnvAsCode.Resolution.Explanations;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda;

/// <summary>
/// Answers which packages of channels are installed together on a platform. What it learned of the channels it keeps for the next question,
/// so a question that differs little from the last one is answered fast.
/// </summary>
/// <remarks>
/// Not for use by several threads at once. The same question to the same channels has the same answer, whatever was asked before.
/// </remarks>
public sealed class CondaResolver
{
    private readonly IReadOnlyList<ICondaChannel> channels;
    private readonly CondaPlatform platform;
    private readonly ChannelPriority priority;
    private CondaWorld? world;
    private CondaSettings? settings;
    private IReadOnlyList<InstalledCondaPackage> installed = [];

    /// <summary>A resolver for channels and a platform.</summary>
    /// <param name="channels">The channels, the first one first.</param>
    /// <param name="platform">The platform.</param>
    /// <param name="priority">What the order of the channels means.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public CondaResolver(IReadOnlyList<ICondaChannel> channels, CondaPlatform platform, ChannelPriority priority = ChannelPriority.Strict)
    {
        this.channels = channels ?? throw new ArgumentNullException(nameof(channels));
        this.platform = platform ?? throw new ArgumentNullException(nameof(platform));
        this.priority = priority;
    }

    /// <summary>Finds the packages that satisfy a request, or explains why there are none.</summary>
    /// <param name="request">The request. The names in its specs are names, not patterns.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A spec's name is a pattern.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public CondaResolution Resolve(CondaRequest request, CancellationToken cancellation = default)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (request.Requirements.Concat(request.Constraints).FirstOrDefault(requirement => !requirement.Spec.HasExactName)
            is CondaRequirement pattern)
        {
            throw new ArgumentException($"'{pattern.Spec}' names no package but a pattern.", nameof(request));
        }

        CondaQuestion question = new(this.WorldFor(request), request);
        Solver solver = question.Solve(cancellation, out Incompatibility? proof);
        return proof is null
            ? CondaSolution.Of(question, solver)
            : new CondaResolution { Conflict = ConflictBuilder.Build(question, proof, cancellation) };
    }

    private CondaWorld WorldFor(CondaRequest request)
    {
        CondaSettings wanted = CondaSettings.Of(request);
        if (this.world is null || !wanted.Equals(this.settings) || !this.installed.SequenceEqual(request.Installed))
        {
            this.world = new CondaWorld(this.channels, this.priority, this.platform, wanted, request);
            this.settings = wanted;
            this.installed = request.Installed;
        }

        return this.world;
    }
}
