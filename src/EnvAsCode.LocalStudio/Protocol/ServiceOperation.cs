using System;
using System.Threading.Tasks;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>An operation of a service.</summary>
/// <param name="Name">The name, as in <c>X-Amz-Target</c>.</param>
/// <param name="Input">What its input has to be.</param>
/// <param name="Invoke">Does it with a valid input; <see langword="null"/> is an empty answer.</param>
internal sealed record ServiceOperation(string Name, StructureShape Input, Func<OperationCall, Task<JsonObject?>> Invoke);
