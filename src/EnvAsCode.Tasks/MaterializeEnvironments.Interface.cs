using Microsoft.Build.Framework;

namespace EnvAsCode.Tasks;

/// <content>The parameters.</content>
public sealed partial class MaterializeEnvironments
{
    /// <summary>The compiled assembly that carries the environments.</summary>
    [Required]
    public string Assembly { get; set; } = "";
}
