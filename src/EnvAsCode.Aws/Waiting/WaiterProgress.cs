using System;

namespace EnvAsCode.Aws.Waiting;

/// <summary>What a waiter saw.</summary>
/// <param name="Resource">The resource, as <c>image 'churn'</c>.</param>
/// <param name="Status">The resource's status as the API spells it; <see langword="null"/> if it could not be seen.</param>
/// <param name="Elapsed">How long the wait has lasted.</param>
public sealed record WaiterProgress(string Resource, string? Status, TimeSpan Elapsed);
