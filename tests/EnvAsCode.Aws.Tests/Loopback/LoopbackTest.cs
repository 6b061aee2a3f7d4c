using System.Threading.Tasks;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.SageMaker;
using Xunit;

namespace EnvAsCode.Aws.Tests.Loopback;

/// <summary>A test with a service of its own on loopback, and clients of it.</summary>
public abstract class LoopbackTest : IAsyncLifetime
{
    /// <summary>The service.</summary>
    protected LoopbackService Service { get; private set; } = null!;

    /// <summary>A client of the service.</summary>
    protected AmazonSageMakerClient SageMakerClient { get; private set; } = null!;

    /// <summary>A client of the service.</summary>
    protected AmazonECRClient ECRClient { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        this.Service = await LoopbackService.StartAsync();
        this.SageMakerClient = this.Service.SageMaker();
        this.ECRClient = this.Service.ECR();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        this.SageMakerClient.Dispose();
        this.ECRClient.Dispose();
        await this.Service.DisposeAsync();
    }
}
