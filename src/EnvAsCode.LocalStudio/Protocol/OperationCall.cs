using System.Text.Json.Nodes;
using System.Threading;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>One call of an operation.</summary>
/// <param name="FailureReason">Why the work that the call starts shall fail later, if a fault says so.</param>
/// <param name="Cancellation">The client went away or the host stops.</param>
internal sealed record OperationCall(JsonObject Input, string? FailureReason, CancellationToken Cancellation);
