using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Explanations;
using EnvAsCode.Resolution.Python.Compilation;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python;

/// <summary>
/// Answers which packages of an index are installed together on a target. What it learned of the index it keeps for the next question, so a
/// question that differs little from the last one is answered fast.
/// </summary>
/// <remarks>
/// Not for use by several threads at once. The same question to the same index has the same answer, whatever was asked before.
/// </remarks>
public sealed class PythonResolver
{
    private readonly IPythonIndex index;
    private readonly PythonTarget target;
    private PythonWorld? world;
    private FileSettings? settings;
    private IReadOnlyList<InstalledPythonPackage> installed = [];

    /// <summary>A resolver for an index and a target.</summary>
    /// <param name="index">The index.</param>
    /// <param name="target">The interpreter and platform.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public PythonResolver(IPythonIndex index, PythonTarget target)
    {
        this.index = index ?? throw new ArgumentNullException(nameof(index));
        this.target = target ?? throw new ArgumentNullException(nameof(target));
    }

    /// <summary>Finds the packages that satisfy a request, or explains why there are none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public PythonResolution Resolve(PythonRequest request, CancellationToken cancellation = default)
    {
        PythonQuestion question = new(this.WorldFor(request ?? throw new ArgumentNullException(nameof(request))), request);
        Solver solver = question.Solve(cancellation, out Incompatibility? proof);
        return proof is null
            ? PythonSolution.Of(question, solver)
            : new PythonResolution { Conflict = ConflictBuilder.Build(question, proof, cancellation) };
    }

    private PythonWorld WorldFor(PythonRequest request)
    {
        FileSettings wanted = FileSettings.Of(request);
        if (this.world is null || !wanted.Equals(this.settings) || !this.installed.SequenceEqual(request.Installed))
        {
            this.world = new PythonWorld(this.index, this.target, wanted, request.Installed);
            this.settings = wanted;
            this.installed = request.Installed;
        }

        return this.world;
    }
}
