using System.Collections.Generic;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>What <c>model.py</c> prints of a service.</summary>
internal sealed record ServiceModel(
    string ServiceId,
    string ApiVersion,
    string TargetPrefix,
    string SigningName,
    Dictionary<string, ModelOperation> Operations,
    Dictionary<string, ModelShape> Shapes);

/// <summary>An operation: the names of its shapes, and the names of its errors.</summary>
internal sealed record ModelOperation(string? Input, string? Output, List<string> Errors);

/// <summary>A shape: its type, its members' shapes by name, its required members and the values of an enumeration.</summary>
internal sealed record ModelShape(string Type, Dictionary<string, string> Members, List<string>? Required, List<string> Enum);
