using EnvAsCode.LocalStudio.Shapes;
using EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>The shapes of the services.</summary>
internal static class ServiceShapes
{
    /// <summary>SageMaker's, of the model of August 2026.</summary>
    public static ShapeTable SageMaker { get; } = ShapeTable.Parse(
        CommonShapes.Text,
        ImageShapes.Text,
        ImageVersionShapes.Text,
        AppImageConfigShapes.Text,
        StudioLifecycleConfigShapes.Text,
        InstanceTypeShapes.Text,
        AppSettingsShapes.Text,
        CanvasShapes.Text,
        StorageShapes.Text,
        UserSettingsShapes.Text,
        UserProfileShapes.Text,
        DomainSettingsShapes.Text,
        DomainShapes.Text,
        SpaceShapes.Text,
        AppShapes.Text);

    /// <summary>ECR's.</summary>
    public static ShapeTable Ecr { get; } = ShapeTable.Parse(
        Shapes.Tables.Ecr.RepositoryShapes.Text,
        Shapes.Tables.Ecr.LifecyclePolicyShapes.Text,
        Shapes.Tables.Ecr.RepositoryPolicyShapes.Text,
        Shapes.Tables.Ecr.ImageShapes.Text);
}
